/** Says what a plain run leaves out. */
export default function say(): void {
  console.log(
    '\nGraph suites run on the embedded engine. The same suites on Neo4j: npm run test:neo4j (NEO4J_URI, or Docker, or Java 17/21 with Maven).',
  );
}
