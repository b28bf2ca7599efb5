// Neo4j indexes the id of every label for its constraint, and nearly every statement begins at an id.
CREATE INDEX candidate_expires_at_index IF NOT EXISTS
FOR (node:Candidate) ON (node.expiresAt);
CREATE INDEX function_code_index IF NOT EXISTS
FOR (node:Function) ON (node.code);
CREATE INDEX audit_entry_sequence_index IF NOT EXISTS
FOR (node:AuditEntry) ON (node.sequence);
CREATE INDEX api_key_tenant_index IF NOT EXISTS
FOR (node:ApiKey) ON (node.tenant);
CREATE INDEX rate_window_until_index IF NOT EXISTS
FOR (node:RateWindow) ON (node.until);
CREATE INDEX write_done_expires_at_index IF NOT EXISTS
FOR (node:WriteDone) ON (node.expiresAt);
