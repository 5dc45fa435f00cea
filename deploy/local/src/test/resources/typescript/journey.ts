// What a unit's officer does through the generated TypeScript client. Arguments: origin of the
// gateway, token, id of an assignment, id of a report that is owed. Each line of output is one fact
// as JSON, which ClientsIT compares with what the Java client sees.
import {
  AssignmentsApi,
  Configuration,
  ObligationsApi,
  PlansApi,
  ProblemFromJSON,
  ResponseError,
  UnitsApi,
} from "./client/index.js";

declare const process: { argv: string[] };
declare const console: { log(line: string): void };

const [origin, token, assignmentId, obligationId] = process.argv.slice(2);
const configuration = new Configuration({ basePath: origin, accessToken: token });
const assignments = new AssignmentsApi(configuration);

function tell(fact: string, value: unknown): void {
  console.log(JSON.stringify({ fact, value }));
}

const units = await new UnitsApi(configuration).listUnits({ parent: "H99", limit: 5 });
tell("units", units.items?.length);

const work = await assignments.listMyWork({ limit: 200 });
tell("mine", work.items?.some((one) => one.id === assignmentId));

const received = await assignments.getAssignment({ id: assignmentId });
tell("state", received.state);

const progressed = await assignments.recordProgress({
  id: assignmentId,
  ifMatch: `"${received.version}"`,
  recordProgress: { percent: 40, narrative: "Đã làm được bốn phần mười" },
});
tell("percent", progressed.percent);

const report = await new ObligationsApi(configuration).getObligation({ id: obligationId });
tell("report", report.state);

try {
  await new PlansApi(configuration).draftPlan({
    idempotencyKey: crypto.randomUUID(),
    planRequest: { title: "Không được phép", years: [2026], indices: [], issuer: "H99" },
  });
} catch (refusal) {
  if (!(refusal instanceof ResponseError)) {
    throw refusal;
  }
  tell("refused", ProblemFromJSON(await refusal.response.json()).code);
}
