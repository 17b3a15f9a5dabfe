export type { AttentionRow } from "./attention.js";
export { calendarOf, type CalendarEntry } from "./calendar.js";
export { attainedText, expectedText, NOTHING, statusText } from "./cells.js";
export { changesTable, newPeriodsTable, type Compared } from "./changes.js";
export { closedChangesTable, type ClosedDifference } from "./closed-changes.js";
export { clipped } from "./clip.js";
export { commitmentsTable, commitmentViews, type CommitmentView } from "./commitments.js";
export { curveNode, curveTitle, curveView, smallCurveDays, type CurveOf, type CurveView } from "./curve.js";
export { deadlineDays, deadlinesTable, foldedDays, type DeadlineDay } from "./deadlines.js";
export { documentView, promiseTotal, type ClauseView, type Passage, type PromiseTotal } from "./document.js";
export { explain, EXPLAINED_KINDS, type Explained, type ExplainedKind } from "./explain/explain.js";
export { findingsTable, findingViews, type FindingView } from "./findings.js";
export type { GroupCount } from "./groups.js";
export { indicatorView, type IndicatorView } from "./indicator.js";
export { measuresTable, measureViews, type GroupView } from "./measures.js";
export { overviewTable } from "./overview.js";
export type { PeriodMark } from "./period-marks.js";
export { phasesTable, phaseViews, type PhaseView } from "./phases.js";
export {
  badgeView,
  summaryPictureView,
  tasksPictureView,
  type BadgeView,
  type SummaryPictureView,
  type TasksPictureView,
} from "./pictures.js";
export { describePlanChange } from "./plan-change.js";
export { posterView, type PosterView } from "./poster.js";
export { quarterStops, type QuarterStop } from "./quarters.js";
export {
  boardSentence,
  LEAST_DISTRIBUTED,
  measureColumns,
  measureStatus,
  stateCounts,
} from "./region/board.js";
export { regionView, type RegionView } from "./region/region.js";
export {
  distributionOf,
  SCHOOL_ORDERS,
  schoolRow,
  sortedSchools,
  type Bin,
  type RowOptions,
  type SchoolLoad,
  type SchoolOrder,
  type SchoolRow,
} from "./region/school.js";
export { TRAIL_BOX, type TrailView } from "./region/trail.js";
export type { InternalNote } from "./report/notes.js";
export { reportPeriod, type ReportPeriod } from "./report/period.js";
export { reportView, type ReportView, type ReportViewOptions } from "./report/report.js";
export { responsibleUnits } from "./report/units.js";
export { stretches, type Span, type Stretch } from "./stretches.js";
export { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
export { staleText } from "./stale.js";
export { summaryTable, summaryView } from "./summary.js";
export { cellText, type ViewCell, type ViewFigure, type ViewTable } from "./table.js";
export {
  fitsChoice,
  groupChips,
  listedByNeed,
  listedTasks,
  yearChoices,
  type ListedTask,
  type TaskChoice,
} from "./task-list.js";
export { progressTable, taskDetails, tasksTable, type TaskRow } from "./tasks.js";
export { timelineView, type TimelineRow, type TimelineView } from "./timeline.js";
export { unitsTable, unitViews, type UnitTask, type UnitView } from "./units.js";
export { formatValue } from "./words/amounts.js";
export { ATTENTION_TEXT } from "./words/attention.js";
export { basisWord } from "./words/basis.js";
export { BOARD_TEXT } from "./words/board.js";
export { CHART_TEXT } from "./words/charts.js";
export { COLUMNS } from "./words/columns.js";
export { COMMITMENT_TEXT } from "./words/commitments.js";
export { commonText, type LoadError } from "./words/common.js";
export { describeDeadline, describeSchedule, describeWindow } from "./words/dates.js";
export { DOCUMENT_TEXT, type DocumentPart } from "./words/document.js";
export { KIND_WORDS } from "./words/kinds.js";
export { LIST_TEXT } from "./words/lists.js";
export { localText } from "./words/localized.js";
export { percentOf, percentText, wholePercent } from "./words/percent.js";
export { pictureLabel } from "./words/picture-label.js";
export { QUARTER_TEXT } from "./words/quarters.js";
export { ROLE_WORDS } from "./words/roles.js";
export { COLON, SEMICOLON, SEPARATOR } from "./words/separator.js";
export { elementTitles, SITE_TEXT, type TitledElement } from "./words/site.js";
export { stateWord } from "./words/states.js";
export { STATUS_ORDER, statusMark, statusWord } from "./words/status.js";
export { SUMMARY_TEXT } from "./words/summary.js";
export { describeGoal, describeTarget } from "./words/targets.js";
export { TASKS_TEXT } from "./words/tasks.js";
