import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { chance, literal, oneOf, upTo, valueOf, type Known, type Maker } from './generated-values.js';

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** fields it begins at, each with the name of its answer */
  readonly begins: readonly (readonly [alias: string, field: string])[];
}

/** Documents with variables over everything a schema has: well-formed, and as often as not wrong in what they ask. */
export const questions = (schema: GraphQLSchema, known: Known): Arbitrary<Asked> =>
  fc.gen().map((g) => {
    const wild = oneOf({ g, known, wild: 0 }, [0, 10, 40]);
    return new Document(schema, { g, known, wild }).ask();
  });

class Document {
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly maker: Maker,
  ) {}

  ask(): Asked {
    const roots = Object.values((this.schema.getQueryType() as GraphQLObjectType).getFields());
    const begins = Array.from({ length: 1 + upTo(this.maker, 1) }, (_one, at) => [`a${at}`, oneOf(this.maker, roots)] as const);
    const asked = begins.map(([alias, field]) => `${alias}: ${this.#field(field, field.name, 3)}`);
    const declared = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
    return {
      query: `query${declared} { ${asked.join(' ')} }`,
      variables: this.#variables,
      begins: begins.map(([alias, { name }]) => [alias, name]),
    };
  }

  #field({ name, args, type }: GraphQLField<unknown, unknown>, place: string, depth: number): string {
    const given = args.filter(({ type: wanted, name: of }) => isNonNullType(wanted) || chance(this.maker, this.#often(of, place)));
    const written = given.map((one) => `${one.name}: ${this.#argument(one, place)}`);
    return `${name}${written.length === 0 ? '' : `(${written.join(', ')})`}${this.#selection(type, place, depth)}`;
  }

  /** A page is named nearly always, or nothing fits the cost; a cursor seldom where none of the list is known. */
  #often(argument: string, place: string): number {
    if (argument === 'first') return 80;
    return argument === 'after' && !(place in this.maker.known.cursors) ? this.maker.wild / 4 : 25;
  }

  /** Half by variable, half in the document itself. */
  #argument({ name, type }: GraphQLArgument, place: string): string {
    const value = valueOf(this.maker, type, name, place);
    if (chance(this.maker, 50)) return literal(value, type);
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = value;
    return `$${variable}`;
  }

  #selection(wrapped: GraphQLOutputType, place: string, depth: number): string {
    const type = getNamedType(getNullableType(wrapped));
    if (!isCompositeType(type)) return '';
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const plain = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const further = depth === 0 ? [] : fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const some = [
      ...plain.filter(() => chance(this.maker, 40)),
      ...further.filter(() => chance(this.maker, Math.min(60, 200 / further.length))),
    ];
    const written = [...new Set(some)].map((field) => this.#field(field, `${place} ${field.name}`, depth - 1));
    if (isInterfaceType(type) && depth > 0) {
      const one = oneOf(this.maker, this.schema.getPossibleTypes(type));
      written.push(`... on ${one.name}${this.#selection(one, place, depth - 1)}`);
    }
    return ` { ${['__typename', ...written].join(' ')} }`;
  }
}
