/** Many cases at once: those that are ticked in a list, or the rows of one that is imported. */
const zh = {
  together: {
    tick: (title: string) => `勾选：${title}`,
    tickAll: '勾选列出的各件',
    ticked: (count: number) => `已勾选 ${count} 件`,
    most: (count: number) => `一次最多 ${count} 件。`,
    clear: '取消勾选',
    nothing: '这几件没有可以一起办的事项：它们在不同的环节，或者要一件一件看。',
    heading: (action: string, count: number) => `${action}：${count} 件`,
    none: '还没有勾选信访件。请在列表中勾选，再选择要办的事项。',
    once: '表格填一次，逐件办理，每件都有各自的结果；其中一件没有办成，不影响其他各件。',
    resumed: '表格里是上次没有办完的内容。',
    go: (action: string, count: number) => `${action}（${count} 件）`,
    results: '各件',
    standing: { waiting: '等待', running: '正在办', done: '已办', failed: '没有办成' },
    retry: '没有办成的还勾选着，可以改一改再办；已办的不会再办一次。',
    all: (count: number) => `${count} 件全部办好。`,
    past: (action: string, count: number) =>
      `还勾选着的 ${count} 件现在不能“${action}”了，可能别人已经办过。请打开看看，或者取消勾选。`,
    some: (done: number, failed: number) => `办好 ${done} 件，没有办成 ${failed} 件。`,
  },
  run: {
    progress: (done: number, of: number) => `已完成 ${done} / ${of}`,
    stop: '暂停',
    goOn: '继续',
    cutOff: '网络不通，已经暂停。没有送到的会在恢复后接着办，不会办两次。',
    stopped: '已经暂停，其余的还没有办。',
  },
};

const en: typeof zh = {
  together: {
    tick: (title: string) => `Tick: ${title}`,
    tickAll: 'Tick the matters shown',
    ticked: (count: number) => `${count} ticked`,
    most: (count: number) => `At most ${count} at a time.`,
    clear: 'Untick all',
    nothing: 'Nothing can be done to all of these: they are at different stages, or each has to be read by itself.',
    heading: (action: string, count: number) => `${action}: ${matters(count)}`,
    none: 'Nothing is ticked. Tick matters in the list, then choose what to do with them.',
    once: 'The form is filled in once; each matter is done by itself and has its own result. One that fails stops none of the others.',
    resumed: 'The form still says what you had begun.',
    go: (action: string, count: number) => `${action} (${matters(count)})`,
    results: 'Each of them',
    standing: { waiting: 'Waiting', running: 'In progress', done: 'Done', failed: 'Not done' },
    retry:
      'What was not done is still ticked. Change what has to be changed, and press again; nothing is done a second time.',
    all: (count: number) => `All done: ${matters(count)}.`,
    past: (action: string, count: number) =>
      `“${action}” is not possible any more for what is still ticked (${matters(count)}); somebody else may have gone ahead. Open it, or untick it.`,
    some: (done: number, failed: number) => `${done} done, ${failed} not done.`,
  },
  run: {
    progress: (done: number, of: number) => `${done} of ${of}`,
    stop: 'Pause',
    goOn: 'Go on',
    cutOff:
      'There is no connection, so this has paused. What was not sent follows when the connection is back; nothing is done twice.',
    stopped: 'This has paused. The rest has not been done.',
  },
};

export const batchWords = { zh, en };

function matters(count: number): string {
  return `${count} ${count === 1 ? 'matter' : 'matters'}`;
}
