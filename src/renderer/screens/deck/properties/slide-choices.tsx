import type { Slide } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { Chooser } from '../../../ui/chooser';

const standings = Object.entries(strings.deck.standings).map(([id, name]) => ({ id, name }));
const confidences = Object.entries(strings.choices.confidences).map(([id, name]) => ({ id, name }));

/** What holds for the slide as a whole: whether it says facts, claims or judgement, and how surely. */
export function SlideChoices({ slide }: { readonly slide: Slide }) {
  const perform = usePerform();
  return (
    <>
      {slide.kind === 'assumptions' && (
        <Chooser
          label={strings.choices.confidence}
          value={slide.confidence}
          options={confidences}
          onChange={(confidence) =>
            perform({
              do: 'edit-slide',
              slide: { ...slide, confidence: confidence as typeof slide.confidence },
              field: 'confidence',
            })
          }
        />
      )}
      <Chooser
        label={strings.deck.standing}
        value={slide.standing}
        options={standings}
        onChange={(standing) =>
          perform({
            do: 'edit-slide',
            slide: { ...slide, standing: standing as Slide['standing'] },
            field: 'standing',
          })
        }
      />
    </>
  );
}
