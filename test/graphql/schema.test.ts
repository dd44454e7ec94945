import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  getIntrospectionQuery,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../../server/graphql/examples.generated.ts';
import { limitRules } from '../../server/graphql/limits.ts';
import { typeDefs } from '../../server/graphql/typeDefs.generated.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = buildSchema(typeDefs);
const stands = new Map(
  parse(typeDefs).definitions.flatMap((node) =>
    'name' in node && node.name ? [[node.name.value, node] as const] : [],
  ),
);

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;
const isFielded = (node: DefinitionNode | undefined): node is Fielded =>
  node?.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node?.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
/** An argument without its description. */
const signature = ({ name, type, defaultValue }: InputValueDefinitionNode) =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
const valuesOf = (node: EnumTypeDefinitionNode) => (node.values ?? []).map(({ name }) => name.value);

describe('the contract', () => {
  const contract = parse(read('../fixtures/contract.graphql'));
  it.each(
    contract.definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node] as const] : [])),
  )('%s stands as fixed', (name, fixed) => {
    const here = stands.get(name);
    expect(here?.kind).toBe(fixed.kind);
    if (isFielded(fixed) && isFielded(here))
      for (const field of fixed.fields ?? []) {
        const found = here.fields?.find((each) => each.name.value === field.name.value);
        expect(found && print(found.type), `${name}.${field.name.value}`).toBe(print(field.type));
        if (field.kind !== Kind.FIELD_DEFINITION || found?.kind !== Kind.FIELD_DEFINITION) continue;
        for (const argument of field.arguments ?? []) {
          const given = found.arguments?.find((each) => each.name.value === argument.name.value);
          expect(given && signature(given)).toBe(signature(argument));
        }
        // What was added must not be needed by those who know only the contract.
        for (const added of found.arguments ?? [])
          if (!field.arguments?.some((each) => each.name.value === added.name.value))
            expect(added.type.kind, `${name}.${field.name.value}(${added.name.value}:)`).not.toBe(Kind.NON_NULL_TYPE);
      }
    if (fixed.kind === Kind.ENUM_TYPE_DEFINITION && here?.kind === Kind.ENUM_TYPE_DEFINITION)
      expect(valuesOf(here)).toEqual(valuesOf(fixed));
    if (fixed.kind === Kind.UNION_TYPE_DEFINITION && here?.kind === Kind.UNION_TYPE_DEFINITION)
      expect(here.types?.map(print)).toEqual(fixed.types?.map(print));
    if (fixed.kind === Kind.OBJECT_TYPE_DEFINITION && here?.kind === Kind.OBJECT_TYPE_DEFINITION)
      expect(here.interfaces?.map(print)).toEqual(expect.arrayContaining((fixed.interfaces ?? []).map(print)));
  });

  it('has every connection that it names, in the Relay shape with `nodes`', () => {
    const names = [...read('../fixtures/contract.graphql').matchAll(/: (\w+)Connection!/g)].map(
      ([, name = '']) => name,
    );
    for (const name of new Set(names)) {
      const connection = schema.getType(`${name}Connection`);
      const fields = isObjectType(connection) ? connection.getFields() : {};
      expect(
        Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, String(type)])),
      ).toMatchObject({
        edges: `[${name}Edge!]!`,
        nodes: `[${name}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
      const edge = schema.getType(`${name}Edge`);
      expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(['node', 'cursor']);
    }
    const candidates = schema.getType('CandidateConnection');
    expect(isObjectType(candidates) && String(candidates.getFields().gatedOut?.type)).toBe('[GatedOut!]!');
  });

  it('has every column of dataset.md for the types that it leaves open', () => {
    const columns = {
      Project:
        'id name region chain link products firms asset stage investment fixedInvestment investedToDate annualOutput annualTax jobs landMu capacity horizonYears horizonOutput horizonTax announcedOn signedOn startedOn expectedProducingOn producingOn note citations',
      Batch:
        'region period batch rounds projects investment annualOutput advancedProjects advancedInvestment investedToDate reportedRate rateBasis advancedShare advancedInvestmentShare citations',
      Contact: 'id region kind direction firm party on place topic outcome host counterpart trip project citations',
      Trip: 'id region status trips destinations from to firmsMet projectsMet ledBy purpose citations',
      Duty: 'id region kind holder chain project cadence status note citations',
      Asset:
        'id region kind name parent firms product chain link areaMu floorM2 units unitsOccupied amount ownAmount firmsServed status asOf note citations',
    };
    for (const [name, fields] of Object.entries(columns)) {
      const type = schema.getType(name);
      expect(isObjectType(type) && Object.keys(type.getFields()).sort(), name).toEqual(fields.split(' ').sort());
    }
  });
});

describe('descriptions', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  it.each(types.map((type) => [type.name, type] as const))('%s is described, and all that it has', (_, type) => {
    const parts: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        parts.push(
          [field.name, field.description],
          ...field.args.map((argument): [string, string | null | undefined] => [
            `${field.name}(${argument.name}:)`,
            argument.description,
          ]),
        );
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) parts.push([field.name, field.description]);
    if (isEnumType(type)) for (const value of type.getValues()) parts.push([value.name, value.description]);
    if (isUnionType(type)) expect(type.getTypes().length).toBeGreaterThan(0);
    for (const [name, description] of parts) expect(description?.trim(), `${type.name}.${name}`).toBeTruthy();
  });
});

describe('introspection', () => {
  it('as the explorer asks it is within the limits', () => {
    expect(
      validate(schema, parse(getIntrospectionQuery(), { maxTokens: 1_000 }), [...specifiedRules, ...limitRules]),
    ).toEqual([]);
  });
});

describe('examples', () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s is valid and within the limits',
    (_, { query, variables }) => {
      expect(validate(schema, parse(query, { maxTokens: 1_000 }), [...specifiedRules, ...limitRules])).toEqual([]);
      expect(JSON.parse(variables)).toBeTypeOf('object');
    },
  );

  it('name things of the seed', () => {
    const seed = new URL('../../seed/', import.meta.url);
    const ids = readdirSync(seed, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(regions|chains|links|firms)\.csv$/.test(file))
      .flatMap((file) => readFileSync(new URL(file, seed), 'utf8').split('\n'))
      .map((line) => line.split(',')[0]);
    const named = examples.flatMap(({ variables }) =>
      [...variables.matchAll(/"(?:id|region|chain|link)": "([^"]+)"|"regions": \["([^"]+)"/g)].map(
        ([, one, many]) => one ?? many,
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const id of named) expect(ids, id).toContain(id);
  });
});
