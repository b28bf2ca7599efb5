// usage: ask.mjs ADDRESS SECONDS. Waits until the service is ready, asks for one real path and checks the answer.
// not AbortSignal.timeout: its timer does not keep the process alive, and a connection that a container's proxy drops does not either
async function ask(url, seconds, options = {}) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`no answer in ${seconds} s`)), seconds * 1000);
  try {
    const response = await fetch(url, { ...options, signal: late.signal });
    return { status: response.status, text: await response.text() };
  } finally {
    clearTimeout(timer);
  }
}

export async function untilReady(address, seconds, alive = () => true) {
  const deadline = Date.now() + seconds * 1000;
  let last = 'no answer';
  while (Date.now() < deadline && alive()) {
    try {
      const { status, text } = await ask(`${address}/v1/health/ready`, 5);
      if (status === 200) return;
      last = `${status} ${text}`;
    } catch (error) {
      last = String(error.cause ?? error);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} is not ready: ${last}`);
}

export async function askForPath(address) {
  const [from, to] = ['function:ict-servicedesk-medewerker', 'function:software-developer'];
  const { status, text } = await ask(`${address}/v1/path-searches`, 60, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ profile: { educationLevel: 'mbo-4', functions: [from] }, to }),
  });
  const answer = JSON.parse(text);
  const last = answer.paths?.[0]?.functions?.at(-1)?.id;
  if (status !== 200 || answer.found !== true || last !== to) {
    throw new Error(`expected a path to ${to}, got ${status}: ${text.slice(0, 2000)}`);
  }
  console.log(`path: ${answer.paths[0].functions.map(({ id }) => id).join(' -> ')}, catalogue ${answer.catalogueVersion}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [address, seconds] = process.argv.slice(2);
  await untilReady(address, Number(seconds));
  await askForPath(address);
}
