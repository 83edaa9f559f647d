/** The thread that reads one file and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { readDeckFile } from './deck-file.ts'
import type { Reading } from './file-reader.ts'

const { bytes, known } = workerData as Reading
parentPort?.postMessage(readDeckFile(bytes, known))
