// @ts-nocheck
/**
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
import type { Available, Case, Day, Instant, CountedDay, AssignmentId, CaseNumber, DocumentId, FileId, NoticeId, OfficeId, ReviewId, StaffId, SuggestionId, Paper, Citizen, Letter, CaseEvent, Unit, Me } from './named.ts';
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/"
};
const oazapfts = Oazapfts.runtime(defaults);
export type KeptUnit = {
    id: OfficeId;
    name: {
        zh: string;
        en: string;
    };
    kind: "government" | "petition-office" | "department" | "township";
    parent?: OfficeId;
    prefix?: string;
    mark?: string;
    email?: string;
    contact?: string;
    reception?: {
        address: {
            zh: string;
            en: string;
        };
        hours: {
            zh: string;
            en: string;
        };
        phone?: string;
        leaderDays?: {
            zh: string;
            en: string;
        };
    };
    categories: string[];
    closed?: {
        on: Day;
        successor?: OfficeId;
    };
};
export type UnitVersion = {
    unit: KeptUnit;
    /** Goes into `If-Match` when it is changed. */
    version: number;
};
export type Problem = {
    /** `/problems/` and the code. */
    "type": string;
    title: string;
    status: number;
    /** Stable; the sentences may change. */
    code: string;
    /** What is allowed instead, in the language that was asked for. */
    detail: string;
    messages: {
        "zh-CN": string;
        en: string;
    };
    /** The id of the request, to be quoted: every log line has it. */
    request?: string;
    /** What is wrong in which field, by JSON pointer. */
    errors?: {
        pointer: string;
        code: string;
        detail: string;
        messages: {
            "zh-CN": string;
            en: string;
        };
    }[];
    /** Of `unsound-law`: what cannot be used, row by row. */
    problems?: {
        pointer: string;
        code: string;
        messages: {
            "zh-CN": string;
            en: string;
        };
    }[];
    /** Of `stale-version`: the version of the case now. */
    version?: number;
    /** Of `stale-version`: what happened since the version that the caller saw. */
    since?: CaseEvent[];
    [key: string]: unknown;
};
export type Person = {
    id: StaffId;
    name: string;
    posts: {
        office: OfficeId;
        roles: ("registrar" | "handler" | "head" | "supervisor" | "admin" | "auditor")[];
    }[];
    leftOn?: Day;
    /** Goes into `If-Match` when it is changed. */
    version: number;
};
export type ReachKept = {
    office: OfficeId;
    staff?: StaffId;
    channels: ({
        via: "email";
        to: string;
    } | {
        via: "sms";
        phone: string;
    } | {
        via: "webhook";
        form: "standard" | "wecom" | "dingtalk" | "feishu";
        host: string;
        signed: boolean;
    })[];
    kinds?: ("received" | "refused" | "linked" | "reopened" | "accepted" | "asked" | "extended" | "answer-ready" | "review-ready" | "answered" | "review-received" | "review-answered" | "assistance" | "withdrawn" | "closed" | "delivered" | "objected" | "objection-decided" | "recalled" | "replied" | "taken-back" | "supervised" | "supervision-answered" | "review-requested" | "redo" | "suggested" | "suggestion-answered" | "urgent" | "due-soon" | "due-today" | "overdue" | "answer-accepted" | "answer-returned" | "notice-withdrawn" | "to-sign" | "moved" | "unit-week" | "supervisor-day" | "heads-month" | "person-day")[];
    when?: "at-once" | "digest";
    quiet?: {
        "from": string;
        to: string;
    };
    lang?: "zh" | "en";
    /** 0 where nothing was said yet. Goes into `If-Match`. */
    version: number;
    /** Whether there is a gateway, and `sms` can be chosen. */
    textMessages: boolean;
};
export type CalendarInForce = {
    calendar: {
        "from": number;
        to: number;
        holidays: {
            [key: string]: string;
        };
        workdays: {
            [key: string]: string;
        };
    };
    /** Goes into `If-Match` when it is changed. */
    version: number;
    /** Left out for the built-in one. */
    loadedAt?: Instant;
};
export type PolicyInForce = {
    /** As in shared/policy/example-local.json. */
    policy: {
        [key: string]: unknown;
    };
    /** Goes into `If-Match` when it is changed. */
    version: number;
    /** Left out for the built-in one. */
    loadedAt?: Instant;
};
export type AdminChange = {
    id: string;
    at: Instant;
    by: StaffId;
    office: OfficeId;
    kind: "unit-created" | "unit-changed" | "unit-closed" | "person-created" | "person-changed" | "person-left" | "calendar-loaded" | "policy-loaded" | "reach-changed";
    about: string;
    before?: {
        [key: string]: unknown;
    };
    after: {
        [key: string]: unknown;
    };
};
export type AdminChangePage = {
    items: AdminChange[];
    cursor?: string;
};
export type OpenTask = {
    "number": CaseNumber;
    /** Of the case, for `If-Match`: what whoever reads the list has seen. */
    version: number;
    title: string;
    task: "case" | "assignment" | "acceptance" | "extension" | "objection" | "notice" | "supervised" | "review" | "suggestion" | "signature";
    status: string;
    category?: string;
    receivedOn: Day;
    due?: Day;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    /** The day may still move: the holidays of its year are not announced yet. */
    provisional?: boolean;
    /** Below zero: working days since the last day. */
    workingDaysLeft?: number;
    overdue: boolean;
    assignment?: AssignmentId;
    notice?: NoticeId;
    /** Which of several notices it is: its letter, who owes the answer, who watches over it. */
    supervision?: {
        "number"?: {
            zh: string;
            en: string;
        };
        office: OfficeId;
        supervisor: OfficeId;
    };
    review?: ReviewId;
    suggestion?: SuggestionId;
    /** What the roles of this person can do about it. */
    steps: ("submit" | "register" | "classify" | "hand-over" | "link" | "merge" | "split" | "note-link" | "reopen" | "refuse" | "take-simple-track" | "leave-simple-track" | "route" | "deliver" | "relay" | "recall" | "object" | "decide-objection" | "arbitrate" | "accept" | "decline" | "report-urgent" | "recuse" | "record-mediation" | "record-hearing" | "ask-citizen" | "answer-question" | "supplement" | "offer-assistance" | "ask-extension" | "decide-extension" | "draft-opinion" | "return-draft" | "approve-opinion" | "serve-opinion" | "confirm-receipt" | "contribute" | "report-result" | "carry-out" | "verify-carrying-out" | "rate" | "call-back" | "ask-review" | "ask-re-review" | "decide-review" | "serve-review" | "confirm-review" | "suspend-for-hearing" | "resume-after-hearing" | "decide-re-review" | "serve-re-review" | "confirm-re-review" | "withdraw" | "close" | "seal" | "publish" | "unpublish" | "revoke-consent" | "remind" | "flag-overdue" | "supervise" | "answer-supervision" | "accept-answer" | "return-answer" | "suggest" | "sign-suggestion" | "drop-suggestion" | "answer-suggestion" | "record-service" | "recount")[];
};
export type TaskPage = {
    items: OpenTask[];
    /** For the next page. A page can be short and the list go on; without a cursor it has ended. */
    cursor?: string;
};
export type TaskCounts = {
    all: number;
    /** Those that a role of this person is there for. */
    mine: number;
    overdue: number;
    dueToday: number;
    /** Within three working days. */
    dueSoon: number;
    provisional: number;
    tasks: {
        [key: string]: number;
    };
    /** Of each task and its state: `assignment/drafted`. */
    states: {
        [key: string]: number;
    };
};
export type DutyBelow = {
    office: OfficeId;
    "number": CaseNumber;
    title: string;
    task: "case" | "assignment" | "acceptance" | "extension" | "objection" | "notice" | "supervised" | "review" | "suggestion" | "signature";
    receivedOn: Day;
    clock: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    due: Day;
    /** Up to whom its supervision has climbed; none where no sweep has seen it yet. */
    rung?: "handler" | "head" | "supervisor" | "leader";
    daysOver: number;
    /** Below zero: working days since the last day. */
    workingDaysLeft: number;
    /** The last day may still move: its year’s holidays are not announced. */
    provisional: boolean;
};
export type OpenNotice = {
    office: OfficeId;
    "number": CaseNumber;
    notice: NoticeId;
    title: string;
    answerBy: Day;
    overdue: boolean;
    /** Below zero: working days since the last day. */
    workingDaysLeft: number;
    /** The last day may still move: its year’s holidays are not announced. */
    provisional: boolean;
};
export type Share = {
    part: number;
    "of": number;
};
export type Board = {
    on: Day;
    /** The Sunday of this week. */
    weekEnds: Day;
    /** Duties whose last day is over, by unit, period, rung and days over; due today is not. A case can have several. */
    overdue: {
        office: OfficeId;
        clock: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
        /** Up to whom its supervision has climbed; none where no sweep has seen it yet. */
        rung?: "handler" | "head" | "supervisor" | "leader";
        age: "to-5" | "to-15" | "to-30" | "over-30";
        count: number;
    }[];
    /** Duties that end today or later this week. */
    dueThisWeek: {
        office: OfficeId;
        clock: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
        due: Day;
        /** Below zero: working days since the last day. */
        workingDaysLeft: number;
        /** The last day may still move: its year’s holidays are not announced. */
        provisional: boolean;
        count: number;
    }[];
    /** Cases with a duty that is overdue, each once. */
    overdueCases: number;
    /** Cases with a duty that ends today or later this week, each once. */
    thisWeekCases: number;
    /** The hundred of what is asked for that are overdue the longest. */
    latest: DutyBelow[];
    /** The first hundred of what is asked for that end today or later this week. */
    soonest: DutyBelow[];
    /** Supervision notices that wait for an answer, at most a hundred. */
    notices: OpenNotice[];
    /** All notices that wait for an answer. */
    noticesOpen: number;
    /** Those of them that should have been answered by now. */
    noticesLate: number;
    /** Answers to notices that wait at your own office to be accepted or sent back. */
    toJudge: number;
    /** Drafted suggestions that wait at your own office for its head. */
    toSign: number;
    /** Cases in hand, by unit and days since they were received. One that several units have in hand stands with each. */
    backlog: {
        office: OfficeId;
        age: "to-30" | "to-60" | "to-90" | "over-90";
        count: number;
    }[];
    /** Cases in hand by days since they were received, each once. */
    inHand: {
        age: "to-30" | "to-60" | "to-90" | "over-90";
        count: number;
    }[];
    /** The last six months, as the public board counts them. */
    trend: {
        month: string;
        countedOn: Day;
        /** The last day it is counted of, where the month was not over by then. */
        until?: Day;
        routing: Share;
        notice: Share;
        settlement: Share;
    }[];
};
export type BoardFile = {
    name: string;
    /** UTF-8, with the mark that Excel looks for. */
    csv: string;
};
export type Receipt = {
    "number": CaseNumber;
    /** For the receipt of the citizen; it is kept nowhere in clear. */
    code: string;
    status: "submitted" | "registered" | "routed" | "accepted" | "answered" | "reviewing" | "closed" | "refused" | "linked" | "merged" | "withdrawn" | "sealed";
    version: number;
    receivedAt: Instant;
    receivedOn: Day;
    contentHash: string;
    routedBy?: {
        due: Day;
        provisional: boolean;
    };
};
export type CaseSummary = {
    "number": CaseNumber;
    title: string;
    status: "submitted" | "registered" | "routed" | "accepted" | "answered" | "reviewing" | "closed" | "refused" | "linked" | "merged" | "withdrawn" | "sealed";
    office: OfficeId;
    lead?: OfficeId;
    channel: "online" | "letter" | "visit" | "phone" | "fax" | "above" | "import";
    category?: string;
    nature?: "suggestion" | "accusation" | "claim";
    receivedOn: Day;
    due?: Day;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    /** The day may still move: the holidays of its year are not announced yet. */
    provisional?: boolean;
    /** Below zero: working days since the last day. */
    workingDaysLeft?: number;
    overdue: boolean;
};
export type CasePage = {
    items: CaseSummary[];
    /** For the next page. A page can be short and the list go on; without a cursor it has ended. */
    cursor?: string;
};
export type Repeat = {
    "number": CaseNumber;
    title: string;
    status: "submitted" | "registered" | "routed" | "accepted" | "answered" | "reviewing" | "closed" | "refused" | "linked" | "merged" | "withdrawn" | "sealed";
    receivedOn: Day;
    likeness: number;
    open: boolean;
    suggest: "link" | "new" | "final";
};
export type RepeatsFound = {
    repeats: Repeat[];
};
export type SuggestionsMade = {
    categories: {
        category: string;
        /** The words of the text that speak for it. */
        because: string[];
    }[];
    units: {
        unit: OfficeId;
        /** The words of the text that speak for it. */
        because: string[];
    }[];
    /** How many matters of the register it was learned from; 0: from names alone. */
    learnedFrom: number;
};
export type CaseView = {
    "case": Case;
    papers: Paper[];
    history: CaseEvent[];
    /** The number of each document, as it stands on paper. */
    numbers: {
        [key: string]: {
            zh: string;
            en: string;
        };
    };
    explanations: {
        [key: string]: CountedDay[];
    };
    /** Of each running period; below zero: working days since the last day. */
    workingDaysLeft: {
        [key: string]: number;
    };
    available: Available[];
    /** The last mail to the citizen that did not arrive: they are to be told by letter. */
    returnedMail?: {
        topic: "received" | "refused" | "linked" | "reopened" | "accepted" | "asked" | "extended" | "answer-ready" | "review-ready" | "answered" | "review-received" | "review-answered" | "assistance" | "withdrawn" | "closed" | "delivered" | "objected" | "objection-decided" | "recalled" | "replied" | "taken-back" | "supervised" | "supervision-answered" | "review-requested" | "redo" | "suggested" | "suggestion-answered" | "urgent" | "due-soon" | "due-today" | "overdue" | "answer-accepted" | "answer-returned" | "notice-withdrawn" | "to-sign" | "moved";
        on: Day;
    };
};
export type Access = {
    id: string;
    at: Instant;
    by: StaffId;
    office: OfficeId;
    "number": CaseNumber;
    reason: string;
} | {
    id: string;
    at: Instant;
    by: StaffId;
    office: OfficeId;
    "number": CaseNumber;
    file: {
        id: FileId;
        name: string;
    };
};
export type AccessPage = {
    items: Access[];
    cursor?: string;
};
export type FilledValue = {
    kind: string;
    [key: string]: unknown;
};
export type Document = {
    "case": CaseNumber;
    id: DocumentId;
    kind: string;
    unit: string;
    on: Day;
    seq: number;
    servedOn?: Day;
    label: {
        zh: string;
        en: string;
    };
    fields: {
        [key: string]: FilledValue;
    };
    letter: Letter;
};
/**
 * 本单位及下属单位，含已撤销的 · My unit and those below, closed ones too
 */
export function listUnits({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            items: UnitVersion[];
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/units${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 新增单位 · Enter a new unit
 */
export function createUnit({ lang, huiyinUnit, body }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        id: OfficeId;
        name: {
            zh: string;
            en: string;
        };
        kind: "government" | "petition-office" | "department" | "township";
        parent?: OfficeId;
        prefix?: string;
        mark?: string;
        email?: string;
        contact?: string;
        reception?: {
            address: {
                zh: string;
                en: string;
            };
            hours: {
                zh: string;
                en: string;
            };
            phone?: string;
            leaderDays?: {
                zh: string;
                en: string;
            };
        };
        categories: string[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: UnitVersion;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 409;
        data: Problem & {
            code?: "unit-exists";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "unit-closed" | "own-ancestor" | "prefix-needed" | "prefix-taken" | "mark-taken";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/units${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 修改单位：名称、上级、联系方式 · Change a unit: its name, what it stands under, how it is reached
 */
export function changeUnit({ id, lang, ifMatch, huiyinUnit, body }: {
    id: string;
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        name: {
            zh: string;
            en: string;
        };
        kind: "government" | "petition-office" | "department" | "township";
        parent?: OfficeId;
        prefix?: string;
        mark?: string;
        email?: string;
        contact?: string;
        reception?: {
            address: {
                zh: string;
                en: string;
            };
            hours: {
                zh: string;
                en: string;
            };
            phone?: string;
            leaderDays?: {
                zh: string;
                en: string;
            };
        };
        categories: string[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UnitVersion;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "unit-closed" | "own-ancestor" | "prefix-needed" | "prefix-taken" | "mark-taken";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/units/${encodeURIComponent(id)}${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 撤销单位，由另一单位继续行使其职权 · Close a unit whose powers another carries on
 */
export function closeUnit({ id, lang, ifMatch, huiyinUnit, body }: {
    id: string;
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        on: Day;
        successor: OfficeId;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UnitVersion;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 409;
        data: Problem & {
            code?: "units-below";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "unit-closed" | "own-successor" | "not-a-petition-office" | "closed-in-future";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/units/${encodeURIComponent(id)}/close${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 本单位及下属单位的人员 · The staff of my unit and those below
 */
export function listStaff({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            items: Person[];
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/staff${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 新增人员 · Enter somebody
 */
export function createPerson({ lang, huiyinUnit, body }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        name: string;
        posts: {
            office: OfficeId;
            roles: ("registrar" | "handler" | "head" | "supervisor" | "admin" | "auditor")[];
        }[];
        /** Who the sign-in says they are: the `sub` of their tokens. */
        id: StaffId;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Person;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units" | "own-record";
        };
    } | {
        status: 409;
        data: Problem & {
            code?: "person-exists";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "unit-closed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/staff${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 修改人员：姓名、单位、岗位 · Change somebody: their name, units and roles
 */
export function changePerson({ id, lang, ifMatch, huiyinUnit, body }: {
    id: string;
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        name: string;
        posts: {
            office: OfficeId;
            roles: ("registrar" | "handler" | "head" | "supervisor" | "admin" | "auditor")[];
        }[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units" | "own-record";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-person";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "unit-closed";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/staff/${encodeURIComponent(id)}${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 人员离岗 · Somebody leaves
 */
export function deactivatePerson({ id, lang, ifMatch, huiyinUnit, body }: {
    id: string;
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        on: Day;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Person;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units" | "own-record";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-person";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/staff/${encodeURIComponent(id)}/leave${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 一个单位及其人员各怎样接收通知 · How a unit and each of its staff are told
 */
export function listReach({ unit, lang, huiyinUnit }: {
    unit: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            items: ReachKept[];
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "unknown-unit";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/reach/${encodeURIComponent(unit)}${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 修改单位或人员怎样接收通知 · Change how a unit or somebody of its staff is told
 */
export function changeReach({ unit, lang, ifMatch, huiyinUnit, body }: {
    unit: string;
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        staff?: StaffId;
        channels: ({
            via: "email";
            to: string;
        } | {
            via: "webhook";
            form: "standard" | "wecom" | "dingtalk" | "feishu";
            url: string;
            secret?: string;
        } | {
            via: "sms";
            phone: string;
        } | {
            via: "keep";
            at: number;
        })[];
        kinds?: ("received" | "refused" | "linked" | "reopened" | "accepted" | "asked" | "extended" | "answer-ready" | "review-ready" | "answered" | "review-received" | "review-answered" | "assistance" | "withdrawn" | "closed" | "delivered" | "objected" | "objection-decided" | "recalled" | "replied" | "taken-back" | "supervised" | "supervision-answered" | "review-requested" | "redo" | "suggested" | "suggestion-answered" | "urgent" | "due-soon" | "due-today" | "overdue" | "answer-accepted" | "answer-returned" | "notice-withdrawn" | "to-sign" | "moved" | "unit-week" | "supervisor-day" | "heads-month" | "person-day")[];
        when?: "at-once" | "digest";
        quiet?: {
            "from": string;
            to: string;
        };
        lang?: "zh" | "en";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReachKept;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-person";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unknown-unit" | "no-text-messages";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/reach/${encodeURIComponent(unit)}${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 我怎样接收通知 · How I am told
 */
export function readOwnReach({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReachKept;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/me/reach${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 修改我怎样接收通知 · Change how I am told
 */
export function changeOwnReach({ lang, ifMatch, huiyinUnit, body }: {
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        channels: ({
            via: "email";
            to: string;
        } | {
            via: "sms";
            phone: string;
        } | {
            via: "keep";
            at: number;
        })[];
        kinds?: ("received" | "refused" | "linked" | "reopened" | "accepted" | "asked" | "extended" | "answer-ready" | "review-ready" | "answered" | "review-received" | "review-answered" | "assistance" | "withdrawn" | "closed" | "delivered" | "objected" | "objection-decided" | "recalled" | "replied" | "taken-back" | "supervised" | "supervision-answered" | "review-requested" | "redo" | "suggested" | "suggestion-answered" | "urgent" | "due-soon" | "due-today" | "overdue" | "answer-accepted" | "answer-returned" | "notice-withdrawn" | "to-sign" | "moved" | "unit-week" | "supervisor-day" | "heads-month" | "person-day")[];
        when?: "at-once" | "digest";
        quiet?: {
            "from": string;
            to: string;
        };
        lang?: "zh" | "en";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReachKept;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "no-text-messages";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/me/reach${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 现行的放假和调休安排 · The holidays and make-up days in force
 */
export function readCalendar({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CalendarInForce;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/calendar${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 写入新公布的放假安排 · Load a newer holiday notice
 */
export function loadCalendar({ lang, ifMatch, huiyinUnit, body }: {
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        [key: string]: unknown;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CalendarInForce;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "calendar-gap" | "unsound-law";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/calendar${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 现行的各项期限和规定 · The policy in force
 */
export function readPolicy({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: PolicyInForce;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/policy${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 写入新的规定 · Load a policy
 */
export function loadPolicy({ lang, ifMatch, huiyinUnit, body }: {
    lang?: "zh" | "en";
    ifMatch: string;
    huiyinUnit?: string;
    body: {
        [key: string]: unknown;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: PolicyInForce;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-version";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "outside-your-units";
        };
    } | {
        status: 412;
        data: Problem & {
            code?: "changed-since";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "unsound-law";
        };
    } | {
        status: 428;
        data: Problem & {
            code?: "version-needed";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/policy${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-Match": ifMatch,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 谁改过单位、人员、放假安排和规定 · Who changed what of units, staff, calendar and policy
 */
export function listChanges({ limit, cursor, month, lang, huiyinUnit }: {
    limit?: number;
    cursor?: string;
    month?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AdminChangePage;
    } | {
        status: 400;
        data: Problem & {
            code?: "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/admin/changes${QS.query(QS.explode({
        limit,
        cursor,
        month,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 我是谁，在哪个单位，什么岗位 · Who is signed in, for which unit, in which roles
 */
export function readMe({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Me;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/me${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 单位名录 · The unit tree
 */
export function readOffices({ lang, huiyinUnit }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Unit[];
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/offices${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 我的待办 · My work: what waits for my roles, by due date
 */
export function listWork({ task, state, clock, overdue, provisional, category, dueFrom, dueTo, receivedFrom, receivedTo, limit, cursor, lang, huiyinUnit }: {
    task?: "case" | "assignment" | "acceptance" | "extension" | "objection" | "notice" | "supervised" | "review" | "suggestion" | "signature";
    state?: string;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    overdue?: "true" | "false";
    provisional?: "true" | "false";
    category?: string;
    dueFrom?: Day;
    dueTo?: Day;
    receivedFrom?: Day;
    receivedTo?: Day;
    limit?: number;
    cursor?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TaskPage;
    } | {
        status: 400;
        data: Problem & {
            code?: "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/work${QS.query(QS.explode({
        task,
        state,
        clock,
        overdue,
        provisional,
        category,
        dueFrom,
        dueTo,
        receivedFrom,
        receivedTo,
        limit,
        cursor,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 本单位的待办 · Everything that waits for my unit, by due date
 */
export function listInbox({ task, state, clock, overdue, provisional, category, dueFrom, dueTo, receivedFrom, receivedTo, limit, cursor, lang, huiyinUnit }: {
    task?: "case" | "assignment" | "acceptance" | "extension" | "objection" | "notice" | "supervised" | "review" | "suggestion" | "signature";
    state?: string;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    overdue?: "true" | "false";
    provisional?: "true" | "false";
    category?: string;
    dueFrom?: Day;
    dueTo?: Day;
    receivedFrom?: Day;
    receivedTo?: Day;
    limit?: number;
    cursor?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TaskPage;
    } | {
        status: 400;
        data: Problem & {
            code?: "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/inbox${QS.query(QS.explode({
        task,
        state,
        clock,
        overdue,
        provisional,
        category,
        dueFrom,
        dueTo,
        receivedFrom,
        receivedTo,
        limit,
        cursor,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 本单位待办的件数 · How many tasks wait for my unit, and how many are late
 */
export function countInbox({ task, state, clock, overdue, provisional, category, dueFrom, dueTo, receivedFrom, receivedTo, lang, huiyinUnit }: {
    task?: "case" | "assignment" | "acceptance" | "extension" | "objection" | "notice" | "supervised" | "review" | "suggestion" | "signature";
    state?: string;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    overdue?: "true" | "false";
    provisional?: "true" | "false";
    category?: string;
    dueFrom?: Day;
    dueTo?: Day;
    receivedFrom?: Day;
    receivedTo?: Day;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TaskCounts;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/inbox/counts${QS.query(QS.explode({
        task,
        state,
        clock,
        overdue,
        provisional,
        category,
        dueFrom,
        dueTo,
        receivedFrom,
        receivedTo,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 督办看板 · The board of a supervisor: overdue, due and waiting in all units below
 */
export function readBoard({ unit, office, clock, rung, age, week, lang, huiyinUnit }: {
    unit?: OfficeId;
    office?: OfficeId;
    clock?: "route" | "report-back" | "notify" | "objection" | "handle" | "extension" | "answer" | "carry-out" | "ask-review" | "review" | "ask-re-review" | "re-review" | "hearing" | "simple-accept" | "simple-answer" | "simple-relay" | "supervision-reply" | "suggestion-feedback";
    rung?: "handler" | "head" | "supervisor" | "leader" | "none";
    age?: "to-5" | "to-15" | "to-30" | "over-30";
    week?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Board;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role" | "not-below-you";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "too-many-tasks" | "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/board${QS.query(QS.explode({
        unit,
        office,
        clock,
        rung,
        age,
        week,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 导出督办看板 · The duties of the board as a CSV file
 */
export function exportBoard({ unit, lang, huiyinUnit }: {
    unit?: OfficeId;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BoardFile;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role" | "not-below-you";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "too-many-tasks" | "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/board/export${QS.query(QS.explode({
        unit,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 登记来信、来访、来电、传真、上级转来的信访件 · Take down a letter, a visit, a call, a fax
 */
export function registerCase({ lang, idempotencyKey, huiyinUnit, body }: {
    lang?: "zh" | "en";
    idempotencyKey?: string;
    huiyinUnit?: string;
    body: {
        channel: "letter" | "visit" | "phone" | "fax" | "above";
        title: string;
        facts: string;
        requests: string[];
        happenedOn?: Day;
        category?: string;
        nature?: "suggestion" | "accusation" | "claim";
        people?: number;
        accused?: {
            unit: OfficeId;
            person?: StaffId;
        }[];
        source?: string;
        receivedOn?: Day;
        citizen: {
            name?: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            representatives?: {
                name: string;
                idNumber?: string;
                phone?: string;
            }[];
            agent?: {
                name: string;
                idNumber?: string;
                phone?: string;
                mandate: string;
            };
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Receipt;
    } | {
        status: 201;
        data: Receipt;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-request-key";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input" | "key-reused" | "received-in-future" | "happened-in-future" | "no-request" | "not-a-petition-office" | "too-many-representatives" | "too-few-people" | "accused-holds";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded" | "busy";
        };
    }>(`/api/cases${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Idempotency-Key": idempotencyKey,
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 查找信访件 · Find cases
 */
export function searchCases({ lang, huiyinUnit, body }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        "number"?: string;
        name?: string;
        phone?: string;
        idNumber?: string;
        unit?: OfficeId;
        /** Also the units below the one that is named, or below your own. */
        below?: boolean;
        state?: "submitted" | "registered" | "routed" | "accepted" | "answered" | "reviewing" | "closed" | "refused" | "linked" | "merged" | "withdrawn" | "sealed";
        /** Only what `unit`, or your own unit, still has to act on. */
        inHand?: boolean;
        category?: string;
        "from"?: Day;
        to?: Day;
        limit?: number;
        /** As the page before gave it. */
        cursor?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CasePage;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json" | "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/search${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 登记时查重 · Look for repeats of what is being written down
 */
export function searchRepeats({ lang, huiyinUnit, body }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        title?: string;
        facts?: string;
        requests?: string[];
        citizen: {
            name?: string;
            idNumber?: string;
            phone?: string;
            email?: string;
            address?: string;
            representatives?: {
                name: string;
                idNumber?: string;
                phone?: string;
            }[];
            agent?: {
                name: string;
                idNumber?: string;
                phone?: string;
                mandate: string;
            };
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RepeatsFound;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/repeats/search${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 登记时推荐内容分类和承办单位 · Suggest classes and units for what is being written down
 */
export function suggestForMatter({ lang, huiyinUnit, body }: {
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        title?: string;
        facts?: string;
        requests?: string[];
        accused?: {
            unit: OfficeId;
            person?: StaffId;
        }[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SuggestionsMade;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/suggestions${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 查看信访件 · Read a case
 */
export function readCase({ $number, lang, huiyinUnit }: {
    $number: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CaseView;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 查看随件提交的文件 · The files that came with a case
 */
export function listFiles({ $number, lang, huiyinUnit }: {
    $number: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            files: {
                id: FileId;
                sha256: string;
                bytes: number;
                "type": "jpeg" | "png" | "webp" | "heic" | "pdf" | "docx" | "doc" | "mp3" | "m4a" | "amr" | "wav" | "ogg" | "aac";
                name: string;
            }[];
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/files${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 下载文件 · An address from which one file is downloaded within five minutes
 */
export function linkFile({ $number, id, lang, huiyinUnit }: {
    $number: string;
    id: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: {
            name: string;
            url: string;
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case" | "unknown-file";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/files/${encodeURIComponent(id)}${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 查重 · Cases that may be the same matter
 */
export function listRepeats({ $number, lang, huiyinUnit }: {
    $number: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RepeatsFound;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case";
        };
    } | {
        status: 409;
        data: Problem & {
            code?: "wrong-state";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/repeats${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 查看信访人的姓名和联系方式 · Read who the citizen is, unmasked
 */
export function readCitizen({ $number, lang, huiyinUnit, body }: {
    $number: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
    body: {
        reason: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Citizen;
    } | {
        status: 400;
        data: Problem & {
            code?: "not-json";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case";
        };
    } | {
        status: 413;
        data: Problem & {
            code?: "too-large";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/citizen${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    }));
}
/**
 * 谁查看过这件的信访人，谁下载过文件 · Who read the citizen of a case, or fetched its files
 */
export function listCaseAccesses({ $number, limit, cursor, lang, huiyinUnit }: {
    $number: string;
    limit?: number;
    cursor?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AccessPage;
    } | {
        status: 400;
        data: Problem & {
            code?: "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-yours";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/accesses${QS.query(QS.explode({
        limit,
        cursor,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 一个月里谁查看过信访人，谁下载过文件 · Who read which citizen, or fetched which file, in a month
 */
export function listAccesses({ limit, cursor, month, lang, huiyinUnit }: {
    limit?: number;
    cursor?: string;
    month?: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AccessPage;
    } | {
        status: 400;
        data: Problem & {
            code?: "bad-cursor";
        };
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "not-your-role";
        };
    } | {
        status: 422;
        data: Problem & {
            code?: "invalid-input";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/accesses${QS.query(QS.explode({
        limit,
        cursor,
        month,
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
/**
 * 查看文书 · What a document says
 */
export function readDocument({ $number, unit, kind, year, serial, lang, huiyinUnit }: {
    $number: string;
    unit: string;
    kind: string;
    year: string;
    serial: string;
    lang?: "zh" | "en";
    huiyinUnit?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Document;
    } | {
        status: 401;
    } | {
        status: 403;
        data: Problem & {
            code?: "not-staff" | "not-your-unit" | "recused";
        };
    } | {
        status: 404;
        data: Problem & {
            code?: "unknown-case" | "unknown-document";
        };
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem & {
            code?: "overloaded";
        };
    }>(`/api/cases/${encodeURIComponent($number)}/documents/${encodeURIComponent(unit)}/${encodeURIComponent(kind)}/${encodeURIComponent(year)}/${encodeURIComponent(serial)}${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "Huiyin-Unit": huiyinUnit
        })
    });
}
