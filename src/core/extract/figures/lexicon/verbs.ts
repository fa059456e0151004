const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and nouns of moving from one value to another. */
export const CHANGE_VERBS = words(
  'rise rises rose risen rising raise raised raises raising increase increases increased increasing grow grows grew ' +
    'grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surged surges surging soar ' +
    'soared soaring double doubled doubling expand expanded expanding fall falls fell fallen falling drop drops ' +
    'dropped dropping decline declined declines declining decrease decreased decreases decreasing shrink shrank ' +
    'shrunk cut cuts cutting reduce reduced reduces reducing reduction slump slumped plunge plunged slip slipped ' +
    'slipping ease eased easing improve improved improves improving improvement worsen worsened widen widened ' +
    'narrow narrowed tumble tumbled sink sank go went gone going moved move moving edged edge change changed swung ' +
    'swing up down higher lower lift lifted lifting boost boosted hike hiked upgraded downgraded revised ticked',
);
