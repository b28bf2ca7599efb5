import { byValues, column, figure, row, type Measure } from './measure.js';

export const bottleneckCourses: Measure = {
  title: { nl: 'opleidingen waar functies van afhangen', en: 'courses that functions depend on' },
  method: {
    nl: 'Van de opleidingen die nog gegeven worden (status niet historical): voor hoeveel functies de bron alleen deze noemt (PREPARES_FOR; valt zij weg, dan blijft er geen over), en voor hoeveel zij genoemd wordt. Een specialisatie heeft alleen de opleidingen die bij haarzelf staan.',
    en: 'Of the courses that are still given (status not historical): for how many functions the source lists this one alone (PREPARES_FOR; without it none is left), and for how many it is listed. A specialisation has the courses listed for itself alone.',
  },
  compute({ functions, courses }) {
    const given = courses.filter(({ current }) => current);
    const served = functions.map(() => 0);
    for (const course of given) for (const at of course.functions) served[at] = (served[at] ?? 0) + 1;
    const rows = given.flatMap((one) => {
      const alone = one.functions.filter((at) => served[at] === 1).length;
      return one.functions.length === 0 ? [] : [row(one, alone, one.functions.length)];
    });
    return {
      columns: [column('alone', 'functies met alleen deze', 'functions with this one alone'), column('functions', 'functies', 'functions')],
      rows: byValues(rows),
      figures: [
        figure('oneCourse', 'functies met één opleiding', 'functions with one course', served.filter((count) => count === 1).length),
        figure('more', 'functies met meer', 'functions with more', served.filter((count) => count > 1).length),
        figure('none', 'functies zonder', 'functions without', served.filter((count) => count === 0).length),
      ],
    };
  },
};
