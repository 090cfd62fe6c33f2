import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { StemmaExplorer } from 'stemma';
import 'stemma';
import 'stemma/react';

const TEXTS = [
  { id: 'definition:eu-2004', name: 'Barcelona' },
  { id: 'definition:eu-2007', name: 'Madrid' },
];

const App = () => {
  const explorer = useRef<StemmaExplorer>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [isShown, setShown] = useState(true);

  return (
    <>
      <p>
        {TEXTS.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => explorer.current?.select([id])}>
            Show {name}
          </button>
        ))}
        <button type="button" onClick={() => setShown(!isShown)}>
          {isShown ? 'Remove' : 'Put back'}
        </button>
      </p>
      {isShown && (
        <stemma-explorer
          ref={explorer}
          view="lineage"
          controls="minimal"
          onstemma-select={({ detail }) => setSelected(detail.nodes)}
        />
      )}
      <p>
        The reader selected: <output>{selected.join(', ') || 'nothing yet'}</output>
      </p>
    </>
  );
};

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
