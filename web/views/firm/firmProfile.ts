import type { FirmProfileQuery } from '../../api/generated/graphql.ts';

export type FirmProfile = NonNullable<FirmProfileQuery['firm']>;
