import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How much one request may ask for (README, "Limits"). Cost: see cost.ts. */
export const LIMITS = { tokens: 1_000, depth: 16, aliases: 30, rootFields: 10, cost: 50_000 } as const;

export type Limit = keyof typeof LIMITS;

const WORDS: Record<Limit, (value: number, most: number) => string> = {
  tokens: (_, most) => `the query has more than ${most} tokens: split it`,
  depth: (value, most) => `the query is ${value} levels deep: at most ${most}`,
  aliases: (value, most) => `the query has ${value} aliases: at most ${most}`,
  rootFields: (value, most) => `the query asks ${value} fields of the root: at most ${most}`,
  cost: (value, most) => `the query costs ${value}: at most ${most}; ask for less at once, or for shorter pages`,
};

/** The refusal of a request over a limit; `formatError` knows it by `extensions.limit`. */
export function tooComplex(limit: Limit, value: number): GraphQLError {
  const most = LIMITS[limit];
  return new GraphQLError(WORDS[limit](value, most), {
    extensions: { code: 'TOO_COMPLEX', limit: { name: limit, most, value }, http: { status: 400 } },
  });
}

/** Refuses operations whose fields lie more than 16 levels deep, fragments included. */
export const depthRule: ValidationRule = (context) =>
  measureOperations(
    context,
    'depth',
    (measure) => (set) =>
      Math.max(
        0,
        ...set.selections.map((selection) =>
          selection.kind === Kind.FIELD
            ? 1 + (selection.selectionSet ? measure.set(selection.selectionSet) : 0)
            : measure.spread(selection),
        ),
      ),
  );

/** Refuses operations that ask more than 10 fields of the root, fragments included. */
export const rootFieldsRule: ValidationRule = (context) =>
  measureOperations(
    context,
    'rootFields',
    (measure) => (set) =>
      set.selections.reduce(
        (total, selection) => total + (selection.kind === Kind.FIELD ? 1 : measure.spread(selection)),
        0,
      ),
  );

/** Refuses documents with more than 30 aliases. */
export const aliasesRule: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases > LIMITS.aliases) context.reportError(tooComplex('aliases', aliases));
      },
    },
  };
};

export const limitRules: readonly ValidationRule[] = [depthRule, rootFieldsRule, aliasesRule];

interface Measure {
  set(set: SelectionSetNode): number;
  /** What a fragment comes to, measured once however often it is spread. */
  spread(selection: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>): number;
}

function measureOperations(
  context: ValidationContext,
  limit: Limit,
  define: (measure: Measure) => (set: SelectionSetNode) => number,
): ASTVisitor {
  const measure = measureSelections(context.getDocument(), define);
  return {
    OperationDefinition(node) {
      const value = measure(node.selectionSet);
      if (value > LIMITS[limit]) context.reportError(tooComplex(limit, value));
    },
  };
}

function measureSelections(
  document: DocumentNode,
  define: (measure: Measure) => (set: SelectionSetNode) => number,
): (set: SelectionSetNode) => number {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, number>();
  const measure: Measure = {
    set: (set) => measureSet(set),
    spread(selection) {
      if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
      const name = selection.name.value;
      const known = measured.get(name);
      if (known !== undefined) return known;
      // A fragment that spreads itself is refused by another rule; here it must only end.
      measured.set(name, 0);
      const fragment = fragments.get(name);
      const value = fragment ? measureSet(fragment.selectionSet) : 0;
      measured.set(name, value);
      return value;
    },
  };
  const measureSet = define(measure);
  return measureSet;
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
