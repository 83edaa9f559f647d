/** The thread that reads one file and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { readCodeFile } from './code-file.ts'
import { readDeckFile } from './deck-file.ts'
import type { Reading } from './file-reader.ts'

const { what, bytes, known } = workerData as Reading
parentPort?.postMessage(what === 'deck' ? readDeckFile(bytes, known) : readCodeFile(bytes, known))
