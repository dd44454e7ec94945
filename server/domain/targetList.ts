/** A list of firms to call for one region: made by users, never part of a dataset. Times are RFC 3339 in UTC. */
export interface TargetList {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly note?: string;
  /** Grows with every change of the name and of what is on the list. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const TARGET_STATES = ['PROPOSED', 'CONTACTED', 'VISITED', 'NEGOTIATING', 'SIGNED', 'DROPPED'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** A firm on a list, for one link. */
export interface Target {
  readonly id: string;
  readonly listId: string;
  readonly firmId: string;
  readonly linkId: string;
  readonly state: TargetState;
  readonly reason?: string;
  readonly note?: string;
  readonly owner?: string;
  /** JSON of the score at the moment of adding. */
  readonly score: string;
  readonly version: number;
  readonly addedAt: string;
  readonly updatedAt: string;
}
