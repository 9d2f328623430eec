import { heaviestEdge } from '#src/domain/graph/extent.ts';
import { STANDS } from '#src/domain/marks/progress.ts';
import { counted } from '#src/domain/wording.ts';
import { ChoiceRow } from '#src/ui/choice-row.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { STAND_TEXT } from './colours.ts';
import { HOPS } from './explorer-state.ts';
import { LeastField } from './least-field.tsx';
import styles from './tool-panel.module.css';
import { TopicPicker } from './topic-picker.tsx';
import type { Explorer } from './use-explorer.ts';

/** The filters but the years, which have their own place below the map. */
export function FilterTools({ index, state, change }: Explorer) {
  const { families, communities } = index;
  const { focus } = state;
  return (
    <>
      <TextField label="Text" value={state.text} onChange={(text) => change({ text })} />
      <div className={styles['pair']}>
        <SelectField
          label="Family"
          value={state.family ?? ''}
          options={[
            { value: '', name: 'All' },
            ...[...families.values()].map(({ id, name }) => ({ value: id, name })),
          ]}
          onChange={(family) => change({ family: family || undefined })}
        />
        <SelectField
          label="Community"
          value={state.community === undefined ? '' : String(state.community)}
          options={[
            { value: '', name: 'All' },
            ...[...communities.values()].map(({ id, name, topics }) => ({
              value: String(id),
              name: `${name} (${topics.length})`,
            })),
          ]}
          onChange={(id) => change({ community: id === '' ? undefined : Number(id) })}
        />
      </div>
      <ChoiceRow
        label="Cards"
        value={state.stubs ? 'all' : 'full'}
        choices={[
          { value: 'all', name: 'With stubs' },
          { value: 'full', name: 'Full only' },
        ]}
        onChange={(cards) => change({ stubs: cards === 'all' })}
      />
      <SelectField
        label="Progress"
        value={state.progress ?? ''}
        options={[
          { value: '', name: 'Any progress' },
          ...STANDS.map((stand) => ({ value: stand, name: STAND_TEXT[stand] })),
        ]}
        onChange={(stand) => change({ progress: STANDS.find((each) => each === stand) })}
      />
      <LeastField
        most={heaviestEdge(index)}
        value={state.least}
        onChange={(least) => change({ least })}
      />
      <TopicPicker
        label="Focus"
        index={index}
        value={focus?.slug}
        onChoose={(slug) => change({ focus: { slug, hops: focus?.hops ?? 1 } })}
      />
      {focus && (
        <>
          <ChoiceRow
            label="Hops around it"
            value={String(focus.hops)}
            choices={HOPS.map((hops) => ({
              value: String(hops),
              name: (
                <>
                  {hops}
                  <span className="visually-hidden">
                    {' '}
                    {counted(hops, 'hop').replace(/^\d+ /, '')}
                  </span>
                </>
              ),
            }))}
            onChange={(hops) => change({ focus: { slug: focus.slug, hops: Number(hops) } })}
          />
          <TextButton onClick={() => change({ focus: undefined })}>Leave focus</TextButton>
        </>
      )}
    </>
  );
}
