/** Sizes of the chain map [px at zoom 1]. One card size for all: positions must not depend on names or statuses. */
export const CARD_WIDTH = 208;
export const CARD_HEIGHT = 72;
export const CARD_GAP = 14;
/** Between a lane and the card or lane next to it. */
export const LANE_GAP = 11;
/** Between the card columns: where flows bend. Grows with the flows in it. */
export const CHANNEL_MIN = 48;
export const CHANNEL_MAX = 120;
export const CHANNEL_PER_FLOW = 2.5;
/** Between two stages, added to the channel. */
export const BAND_GAP = 36;
export const BAND_PADDING = 14;
export const HEADING_HEIGHT = 34;
/** Between two flows on the same side of a card, at most. */
export const PORT_GAP = 9;

/** Inside a card: its texts start at the left padding; the name's middle and the first line of the facts, from the card's middle. */
export const CARD_PADDING = 12;
export const NAME_SIZE = 17;
export const NAME_LINE = 20;
export const NAME_Y = -12;
export const FACT_SIZE = 14;
export const FACT_Y = 22;
export const BADGE_SIZE = 14;
