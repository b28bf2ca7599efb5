import type { Plan } from 'neo4j-driver';

/** One operator a line, what it reads from indented below it. */
export function drawPlan(plan: Plan, depth = 0): string {
  const details = plan.arguments['Details'];
  const line = `${'  '.repeat(depth)}${plan.operatorType.replace(/@.*$/, '')}${details ? ` (${details})` : ''}\n`;
  return line + plan.children.map((child) => drawPlan(child, depth + 1)).join('');
}
