import { RULES_VERSION } from '../domain/judgeChain.ts';
import type { Graph } from '../graph/client.ts';
import { fetchDataVersion } from './dataVersion.ts';

/** The versions that every result rests on. */
export async function findMeta(graph: Graph): Promise<{ readonly rules: number; readonly dataVersion: string }> {
  return { rules: RULES_VERSION, dataVersion: await fetchDataVersion(graph) };
}
