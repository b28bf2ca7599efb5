import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLScalarType,
  type GraphQLFieldConfig,
  type GraphQLInputFieldConfig,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import type { GraphContext } from './context.js';
import { Enums } from './enums.js';
import { capital, singular } from './names.js';
import { educationLevel, jsonScalar } from './scalars.js';

/** What is used of JSON Schema in the shapes of REST. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
}

export type Fields = Record<string, GraphQLFieldConfig<unknown, GraphContext, Readonly<Record<string, unknown>>>>;
type Nullable<T> = { readonly type: T; readonly nullable: boolean };

const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);
const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  string: GraphQLString,
  integer: GraphQLInt,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
};

/**
 * GraphQL types for the shapes that REST describes, from the same schemas: one field here is one member there, by the same name.
 * A shape without a name of its own is called after the place it stands in.
 */
export class Shapes {
  readonly enums = new Enums();
  readonly #outputs = new Map<string, GraphQLObjectType>();
  readonly #inputs = new Map<string, GraphQLInputObjectType>();

  /** `more` adds fields to shapes by name: what a graph can say beyond a document. */
  constructor(
    private readonly components: Readonly<Record<string, JsonSchema>>,
    private readonly more: Readonly<Record<string, () => Fields>> = {},
  ) {}

  output(name: string): GraphQLObjectType {
    return this.#object(name, this.#component(name));
  }

  input(name: string): GraphQLInputObjectType {
    return this.#inputObject(`${name}Input`, this.#component(name));
  }

  /** Members of a schema, as arguments of a field or fields of an input object. */
  members(place: string, schema: JsonSchema): Record<string, GraphQLInputFieldConfig> {
    const required = new Set(schema.required);
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, member]) => {
        const type = this.#in(`${place}${capital(key)}`, member);
        const preset = simple(member.default) ? { defaultValue: member.default } : {};
        const description = member.description === undefined ? {} : { description: member.description };
        return [key, { type: required.has(key) && !('default' in member) ? new GraphQLNonNull(type) : type, ...preset, ...description }];
      }),
    );
  }

  #component(name: string): JsonSchema {
    const schema = this.components[name];
    if (schema === undefined) throw new Error(`no shape is called ${name}`);
    return schema;
  }

  #object(name: string, schema: JsonSchema): GraphQLObjectType {
    const known = this.#outputs.get(name);
    if (known !== undefined) return known;
    const type = new GraphQLObjectType<unknown, GraphContext>({
      name,
      description: schema.description ?? null,
      fields: () => ({ ...this.#fields(name, schema), ...this.more[name]?.() }),
    });
    this.#outputs.set(name, type);
    return type;
  }

  #fields(name: string, schema: JsonSchema): Fields {
    const required = new Set(schema.required);
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, member]) => {
        const { type, nullable } = this.#out(`${name}${capital(key)}`, member);
        const sure = required.has(key) && !nullable ? new GraphQLNonNull(type) : type;
        return [key, { type: sure, description: member.description ?? null }];
      }),
    );
  }

  #out(place: string, schema: JsonSchema): Nullable<GraphQLOutputType> {
    const { one, nullable } = withoutNull(schema);
    if (one.$ref !== undefined) return { type: this.output(nameOf(one.$ref)), nullable };
    if (one.enum !== undefined) return { type: this.enums.of(place, one.enum), nullable };
    if (one.items !== undefined) {
      const item = this.#out(singular(place), one.items);
      return { type: new GraphQLList(item.nullable ? item.type : new GraphQLNonNull(item.type)), nullable };
    }
    if (one.properties !== undefined) return { type: this.#object(place, one), nullable };
    const type = one.const === undefined ? scalars[String(one.type)] : GraphQLString;
    return { type: type ?? jsonScalar, nullable: nullable || type === undefined };
  }

  #inputObject(name: string, schema: JsonSchema): GraphQLInputObjectType {
    const known = this.#inputs.get(name);
    if (known !== undefined) return known;
    const fields = () => this.members(name.replace(/Input$/, ''), schema);
    const type = new GraphQLInputObjectType({ name, description: schema.description ?? null, fields });
    this.#inputs.set(name, type);
    return type;
  }

  #in(place: string, schema: JsonSchema): GraphQLInputType {
    const { one } = withoutNull(schema);
    if (one.anyOf !== undefined) return this.#either(place, one.anyOf);
    if (one.$ref !== undefined) return this.input(nameOf(one.$ref));
    if (one.enum !== undefined) return this.enums.of(place, one.enum);
    if (one.items !== undefined) return new GraphQLList(new GraphQLNonNull(this.#in(singular(place), one.items)));
    if (one.properties !== undefined) return this.#inputObject(`${place}Input`, one);
    return scalars[String(one.type)] ?? jsonScalar;
  }

  /** GraphQL takes one for a list of one, and no text where an object stands: the richer form is the one there is. */
  #either(place: string, forms: readonly JsonSchema[]): GraphQLInputType {
    const rich = forms.find((form) => form.items ?? form.properties ?? form.$ref);
    return rich === undefined ? educationLevel : this.#in(place, rich);
  }
}

const simple = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function withoutNull(schema: JsonSchema): { readonly one: JsonSchema; readonly nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const types = (schema.type as readonly string[]).filter((type) => type !== 'null');
    return { one: { ...schema, type: types[0] ?? 'string' }, nullable: types.length < schema.type.length };
  }
  const [first, second] = schema.anyOf ?? [];
  if (first !== undefined && second?.type === 'null') return { one: first, nullable: true };
  return { one: schema, nullable: false };
}
