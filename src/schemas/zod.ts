import { z } from 'astro/zod';

// zod makes code of its schemas where it may; the policy of the hub forbids that, and reports each attempt. Schemas look
// at this when they are made, so it is said here, before there are any.
z.config({ jitless: true });

export { z };
