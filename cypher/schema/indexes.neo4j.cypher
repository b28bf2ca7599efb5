// Nothing: Neo4j indexes the id of every label for its constraint, and every statement begins at an id.
// A further index that only Neo4j needs goes here.
