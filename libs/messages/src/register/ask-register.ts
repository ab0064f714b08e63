import { RegisterAway } from './contact-register.ts';

const PATIENCE = 20_000;

/**
 * Posts JSON to a register and reads its JSON answer. Throws RegisterAway for everything that goes wrong; the reason
 * carries neither the body nor the answer, since both tell about people.
 */
export async function askRegister<Answer extends object>(
  name: string,
  url: URL,
  body: object,
  token: () => Promise<string>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${await token()}`,
    },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => {
    throw new RegisterAway(name, 'no answer');
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new RegisterAway(name, `status ${response.status}`);
  }
  return (await response.json().catch(() => {
    throw new RegisterAway(name, 'an answer that is no JSON');
  })) as Answer;
}
