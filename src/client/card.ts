import { type CardContent, drawCard } from './card/draw-card.ts';
import { downloadBytes } from './download.ts';

/** Saves a clause as a picture to send on. */
async function saveCard(content: CardContent, name: string): Promise<void> {
  const canvas = drawCard(content);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture === null) throw new Error('卡片没有画成');
  downloadBytes(name, picture, 'image/png');
}

(globalThis as { planCard?: typeof saveCard }).planCard = saveCard;
