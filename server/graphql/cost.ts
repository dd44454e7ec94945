import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, LIMITS, tooComplex } from './limits.ts';

/** Work that a field makes before anything of it is read, beside the 1 of every object. */
const COMPUTED: Readonly<Record<string, number>> = {
  'Query.chainMap': 100,
  'Query.coverage': 500,
  'Query.gap': 100,
  'Query.gaps': 500,
  'Query.candidates': 500,
  'Gap.candidates': 500,
  'GapConnection.sensitivity': 200,
  'CandidateConnection.sensitivity': 500,
  'Query.paths': 200,
  'Query.search': 20,
  'Mutation.addTargets': 500,
};

/** How long lists without `first` are as a rule; others are taken to have 4 items. [items] */
const LENGTHS: Readonly<Record<string, number>> = {
  'Chain.links': 30,
  'Chain.flows': 40,
  'ChainMap.links': 30,
  'ChainMap.flows': 40,
  'Query.coverage': 50,
  'Region.children': 20,
  'Score.factors': 7,
};
const LENGTH = 4;
/** The longest page there is: a longer one is refused where it is read. */
const LONGEST = 500;

type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation costs: 1 for each object that it may have to read, times the length of the list that it is in (`first`
 * where there is one), and more for what is computed. Scalars cost nothing. A fragment is counted wherever it is spread.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document);
  const defaults = new Map(operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]));
  const known = new Map<string, number>();

  function costOfSet(type: GraphQLNamedType | undefined, set: SelectionSetNode, page: number | null): number {
    let cost = 0;
    for (const selection of set.selections)
      if (selection.kind === Kind.FIELD) cost += costOfField(type, selection, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += costOfSet(
          schema.getType(selection.typeCondition?.name.value ?? '') ?? type,
          selection.selectionSet,
          page,
        );
      else cost += costOfFragment(selection.name.value, page);
    return cost;
  }

  function costOfFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const cost = known.get(key);
    if (cost !== undefined) return cost;
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    known.set(key, costOfSet(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, page));
    return known.get(key) ?? 0;
  }

  function costOfField(parent: GraphQLNamedType | undefined, node: FieldNode, page: number | null): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || isLeafType(getNamedType(field.type))) return 0;
    const name = `${parent?.name}.${field.name}`;
    const first = firstOf(field, node);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const length = isList ? (first ?? page ?? LENGTHS[name] ?? LENGTH) : 1;
    const inner = costOfSet(getNamedType(field.type), node.selectionSet, isList ? null : first);
    return (COMPUTED[name] ?? 0) + length * (1 + inner);
  }

  function firstOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    const declared = field.args.find(({ name }) => name === 'first');
    if (!declared) return null;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const literal = given?.kind === Kind.VARIABLE ? defaults.get(given.name.value) : given;
    const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
    const written = literal?.kind === Kind.INT ? Number(literal.value) : undefined;
    const fallback = typeof declared.defaultValue === 'number' ? declared.defaultValue : LONGEST;
    const first = typeof value === 'number' ? value : (written ?? fallback);
    return Math.min(Math.max(first, 1), LONGEST);
  }

  const root = schema.getRootType(operation.operation);
  return costOfSet(root ?? undefined, operation.selectionSet, null);
}

/** Refuses an operation that costs more than the limit, before any of it runs. A rule of validation sees no variables. */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const cost = costOf(schema, document, operation, request.variables ?? {});
        if (cost > LIMITS.cost) throw tooComplex('cost', cost);
      },
    };
  },
};
