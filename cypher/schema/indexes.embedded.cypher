// The embedded engine makes no index for a uniqueness constraint; without one MERGE by id is 170 times slower.
// Neo4j makes it and refuses a second, hence a file of its own.
CREATE INDEX branch_id_index IF NOT EXISTS
FOR (node:Branch) ON (node.id);
CREATE INDEX function_id_index IF NOT EXISTS
FOR (node:Function) ON (node.id);
CREATE INDEX competence_id_index IF NOT EXISTS
FOR (node:Competence) ON (node.id);
CREATE INDEX work_process_id_index IF NOT EXISTS
FOR (node:WorkProcess) ON (node.id);
CREATE INDEX core_task_id_index IF NOT EXISTS
FOR (node:CoreTask) ON (node.id);
CREATE INDEX course_id_index IF NOT EXISTS
FOR (node:Course) ON (node.id);
CREATE INDEX criterion_id_index IF NOT EXISTS
FOR (node:Criterion) ON (node.id);
CREATE INDEX target_group_id_index IF NOT EXISTS
FOR (node:TargetGroup) ON (node.id);
CREATE INDEX instrument_id_index IF NOT EXISTS
FOR (node:Instrument) ON (node.id);
CREATE INDEX initiative_id_index IF NOT EXISTS
FOR (node:Initiative) ON (node.id);
CREATE INDEX statement_id_index IF NOT EXISTS
FOR (node:Statement) ON (node.id);
CREATE INDEX source_id_index IF NOT EXISTS
FOR (node:Source) ON (node.id);
CREATE INDEX catalogue_id_index IF NOT EXISTS
FOR (node:Catalogue) ON (node.id);
CREATE INDEX candidate_id_index IF NOT EXISTS
FOR (node:Candidate) ON (node.id);
CREATE INDEX candidate_expires_at_index IF NOT EXISTS
FOR (node:Candidate) ON (node.expiresAt);
CREATE INDEX fact_id_index IF NOT EXISTS
FOR (node:Fact) ON (node.id);
CREATE INDEX function_code_index IF NOT EXISTS
FOR (node:Function) ON (node.code);
CREATE INDEX api_key_id_index IF NOT EXISTS
FOR (node:ApiKey) ON (node.id);
CREATE INDEX audit_log_id_index IF NOT EXISTS
FOR (node:AuditLog) ON (node.id);
CREATE INDEX audit_entry_sequence_index IF NOT EXISTS
FOR (node:AuditEntry) ON (node.sequence);
CREATE INDEX rate_window_id_index IF NOT EXISTS
FOR (node:RateWindow) ON (node.id);
CREATE INDEX write_done_id_index IF NOT EXISTS
FOR (node:WriteDone) ON (node.id);
CREATE INDEX arriving_fact_id_index IF NOT EXISTS
FOR (node:ArrivingFact) ON (node.id);
CREATE INDEX arriving_branch_id_index IF NOT EXISTS
FOR (node:ArrivingBranch) ON (node.id);
CREATE INDEX arriving_competence_id_index IF NOT EXISTS
FOR (node:ArrivingCompetence) ON (node.id);
CREATE INDEX arriving_function_id_index IF NOT EXISTS
FOR (node:ArrivingFunction) ON (node.id);
CREATE INDEX arriving_source_id_index IF NOT EXISTS
FOR (node:ArrivingSource) ON (node.id);
CREATE INDEX arriving_work_process_id_index IF NOT EXISTS
FOR (node:ArrivingWorkProcess) ON (node.id);
CREATE INDEX arriving_core_task_id_index IF NOT EXISTS
FOR (node:ArrivingCoreTask) ON (node.id);
CREATE INDEX arriving_course_id_index IF NOT EXISTS
FOR (node:ArrivingCourse) ON (node.id);
CREATE INDEX arriving_criterion_id_index IF NOT EXISTS
FOR (node:ArrivingCriterion) ON (node.id);
CREATE INDEX arriving_target_group_id_index IF NOT EXISTS
FOR (node:ArrivingTargetGroup) ON (node.id);
CREATE INDEX arriving_instrument_id_index IF NOT EXISTS
FOR (node:ArrivingInstrument) ON (node.id);
CREATE INDEX arriving_initiative_id_index IF NOT EXISTS
FOR (node:ArrivingInitiative) ON (node.id);
CREATE INDEX arriving_statement_id_index IF NOT EXISTS
FOR (node:ArrivingStatement) ON (node.id);
CREATE INDEX arrival_id_index IF NOT EXISTS
FOR (node:Arrival) ON (node.id);
CREATE INDEX api_key_tenant_index IF NOT EXISTS
FOR (node:ApiKey) ON (node.tenant);
CREATE INDEX rate_window_until_index IF NOT EXISTS
FOR (node:RateWindow) ON (node.until);
CREATE INDEX write_done_expires_at_index IF NOT EXISTS
FOR (node:WriteDone) ON (node.expiresAt);
