// Neo4j indexes the id of every label for its constraint, and nearly every statement begins at an id.
CREATE INDEX candidate_expires_at_index IF NOT EXISTS
FOR (node:Candidate) ON (node.expiresAt);
CREATE INDEX function_code_index IF NOT EXISTS
FOR (node:Function) ON (node.code);
CREATE INDEX audit_entry_sequence_index IF NOT EXISTS
FOR (node:AuditEntry) ON (node.sequence);
