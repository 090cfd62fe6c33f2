import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrCode, qrSvg } from '../../components/panels/share/qr-code.ts';

describe('a QR code', () => {
  it('is drawn as runs that cover exactly the dark squares', () => {
    const text = 'https://stemma.example/#v=1&view=lineage';
    const { data } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
    const code = qrCode(text)!;
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x, y, length] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let i = 0; i < Number(length); i += 1) drawn[Number(y)]![Number(x) + i] = true;
    }
    expect(drawn).toEqual(data);
    expect(qrSvg(code)).toContain(`viewBox="0 0 ${data.length} ${data.length}"`);
  });

  it('is none of a text that is too long', () => {
    expect(qrCode('x'.repeat(2_953))!.path).toMatch(/^M\d/);
    expect(qrCode('x'.repeat(3_000))).toBeUndefined();
  });
});
