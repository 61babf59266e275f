/** What a client of GitHub's interface needs. All of it is given, so that tests can stand in for GitHub. */
export interface GitHubAccess {
  fetch: typeof fetch;
  token: string;
  /** The address of the interface: `https://api.github.com`. */
  api: string;
  /** The owner and name of the repository that everything is about. */
  repository: string;
}

/** GitHub's interface, for one repository: what is asked for is a path inside it. */
export interface GitHub {
  /** @throws one sentence, when GitHub refuses or does not answer in time */
  ask: (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;
  /** Creates something, unless it is there. @throws as `ask` does */
  ensure: (path: string, body: unknown) => Promise<void>;
  /** Gets a file of at most so many bytes. @throws as `ask` does, and when the file is larger */
  download: (path: string, most: number) => Promise<Buffer>;
}

const PATIENCE = 30_000;
const LARGEST_ANSWER = 8 * 1024 * 1024;
const EXISTS_ALREADY = 422;

/** Reads an answer, and stops at the first byte that is one too many, whatever the answer says of its length. */
const bounded = async (answer: Response, most: number): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new Error(`GitHub’s answer is larger than ${most} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** A client of GitHub's interface with one token, which goes to no other host. */
export const gitHub = ({ fetch, token, api, repository }: GitHubAccess): GitHub => {
  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const refused = (method: string, path: string, status: number): Error =>
    new Error(`GitHub answered ${status} to ${method} ${path}.`);
  return {
    ask: async (method, path, body) => {
      const answer = await send(method, path, body);
      if (!answer.ok) throw refused(method, path, answer.status);
      const text = (await bounded(answer, LARGEST_ANSWER)).toString('utf8');
      return text === '' ? undefined : JSON.parse(text);
    },
    ensure: async (path, body) => {
      const answer = await send('POST', path, body);
      if (!answer.ok && answer.status !== EXISTS_ALREADY) throw refused('POST', path, answer.status);
    },
    download: async (path, most) => {
      const answer = await send('GET', path);
      const elsewhere = answer.headers.get('location');
      if (answer.ok) return bounded(answer, most);
      if (elsewhere === null || answer.status < 300 || answer.status > 399) throw refused('GET', path, answer.status);
      // The file lies with another host, which is told nothing about who asks.
      const file = await fetch(elsewhere, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
      if (!file.ok) throw refused('GET', path, file.status);
      return bounded(file, most);
    },
  };
};
