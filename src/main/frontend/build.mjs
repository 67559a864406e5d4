import { mkdirSync } from 'node:fs'; mkdirSync('target/frontend', { recursive: true });
