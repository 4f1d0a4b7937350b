import { generate } from 'lean-qr';

/** Modules of white round the code that ISO/IEC 18004 asks for. */
const free = 4;

/** An address as a square of dark and light for a telephone's camera, always dark on white, with the free edge it needs. */
export function drawCode(
  canvas: CanvasRenderingContext2D,
  address: string,
  [x, y, size]: readonly [number, number, number],
): void {
  const code = generate(address);
  const step = size / (code.size + 2 * free);
  canvas.fillStyle = '#fff';
  canvas.fillRect(x, y, size, size);
  canvas.fillStyle = '#000';
  for (let row = 0; row < code.size; row += 1)
    for (let column = 0; column < code.size; column += 1)
      if (code.get(column, row))
        canvas.fillRect(
          x + (column + free) * step,
          y + (row + free) * step,
          step + 0.2,
          step + 0.2,
        );
}
