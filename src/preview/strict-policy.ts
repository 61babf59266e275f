import { z } from 'astro/zod';

// zod makes code of its schemas where it may; the policy of the hub forbids that, and reports each attempt.
z.config({ jitless: true });
