import type { Page } from 'playwright-core';

/** Share of the pixels that differ visibly between two PNGs; 1 where their sizes do. */
export function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const far = [0, 1, 2].some((part) => Math.abs((a.data[i + part] ?? 0) - (b.data[i + part] ?? 0)) > 48);
        if (far) differing += 1;
      }
      return differing / (a.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
