import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value, where its shape depends on what it is about',
});

function level(value: unknown): number | string {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw new GraphQLError('expected a whole number 1 to 8, or a name such as "mbo-4"');
}

/** GraphQL has no union of scalars; what it may be is checked where it is read. */
export const educationLevel = new GraphQLScalarType({
  name: 'EducationLevel',
  description: 'An NLQF level 1 to 8, or the name of a diploma such as "mbo-4", "havo" or "hbo-bachelor"',
  parseValue: level,
  parseLiteral: (node, variables) => level(node.kind === Kind.FLOAT ? Number(node.value) : valueFromASTUntyped(node, variables)),
});
