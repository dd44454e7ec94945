/** Sizes of the chain map [px at zoom 1]. One card size for all: positions must not depend on names or statuses. */
export const CARD_WIDTH = 190;
export const CARD_HEIGHT = 80;
export const CARD_GAP = 14;
/** Between a lane and the card or lane next to it. */
export const LANE_GAP = 11;
/** Between the card columns: where flows bend. Grows with the flows in it. */
export const CHANNEL_MIN = 44;
export const CHANNEL_MAX = 110;
export const CHANNEL_PER_FLOW = 2;
/** Between two stages, added to the channel. */
export const BAND_GAP = 30;
export const BAND_PADDING = 14;
export const HEADING_HEIGHT = 34;
/** Between two flows on the same side of a card, at most. */
export const PORT_GAP = 9;

/** Inside a card: its texts start at the left padding; the name's middle and the first line of the facts, from the card's middle. */
export const CARD_PADDING = 12;
export const NAME_SIZE = 19;
export const NAME_LINE = 23;
export const NAME_Y = -13;
export const FACT_SIZE = 14;
export const FACT_Y = 26;
export const BADGE_SIZE = 15;
