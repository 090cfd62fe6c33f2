import { css } from 'lit';

/** How a story looks on paper: the figure stands above, then every step with its sources. */
export const handoutStyles = css`
  .handout {
    display: none;
  }
  @media print {
    :host {
      display: block;
      color: #000;
    }
    .head,
    .reading,
    .ways,
    .list {
      display: none;
    }
    .handout {
      display: block;
      font-size: 10.5pt;
      line-height: 1.45;
    }
    .handout h2 {
      margin-block: 6mm 1mm;
      font-size: 18pt;
      font-weight: 600;
    }
    .handout .summary {
      margin-block-end: 4mm;
      font-size: 11.5pt;
    }
    .handout ol {
      counter-reset: step;
    }
    .handout li {
      break-inside: avoid;
    }
    .handout ol > li {
      counter-increment: step;
      margin-block-end: 5mm;
    }
    .handout h3 {
      margin-block: 0 1mm;
      font-size: 12pt;
    }
    .handout h3::before {
      content: counter(step) '. ';
    }
    .handout .text {
      font-size: inherit;
      line-height: inherit;
    }
    .handout .sources {
      margin-block-start: 1.5mm;
      padding: 0;
      border: 0;
      color: #444;
      font-size: 8.5pt;
    }
    .handout .sources h4 {
      display: none;
    }
    .handout .sources li {
      padding: 0;
    }
    .handout .from {
      padding-block-start: 2mm;
      border-block-start: 0.2mm solid #999;
      color: #444;
      font-size: 8.5pt;
    }
  }
`;
