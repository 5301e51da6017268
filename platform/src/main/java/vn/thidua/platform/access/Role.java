package vn.thidua.platform.access;

import static vn.thidua.platform.access.Permission.ADMINISTER;
import static vn.thidua.platform.access.Permission.ADOPT_TEMPLATE;
import static vn.thidua.platform.access.Permission.ANSWER_LINK;
import static vn.thidua.platform.access.Permission.APPROVE_PLAN;
import static vn.thidua.platform.access.Permission.ATTACH;
import static vn.thidua.platform.access.Permission.CONFIRM_PROGRESS;
import static vn.thidua.platform.access.Permission.DECIDE_AWARDS;
import static vn.thidua.platform.access.Permission.DRAFT_PLAN;
import static vn.thidua.platform.access.Permission.DRAFT_UNIT_PLAN;
import static vn.thidua.platform.access.Permission.HOLD_ELIGIBILITY;
import static vn.thidua.platform.access.Permission.IMPOSE_DUTY;
import static vn.thidua.platform.access.Permission.ISSUE_PLAN;
import static vn.thidua.platform.access.Permission.KEEP_EVIDENCE;
import static vn.thidua.platform.access.Permission.KEEP_GROUPS;
import static vn.thidua.platform.access.Permission.LINK_PLAN;
import static vn.thidua.platform.access.Permission.MANAGE_ACCOUNTS;
import static vn.thidua.platform.access.Permission.MANAGE_STRUCTURE;
import static vn.thidua.platform.access.Permission.NOMINATE;
import static vn.thidua.platform.access.Permission.PUBLISH_TEMPLATE;
import static vn.thidua.platform.access.Permission.READ;
import static vn.thidua.platform.access.Permission.RECEIVE_REGISTRATION;
import static vn.thidua.platform.access.Permission.RECOGNISE_INITIATIVE;
import static vn.thidua.platform.access.Permission.REGISTER;
import static vn.thidua.platform.access.Permission.REGISTER_ONESELF;
import static vn.thidua.platform.access.Permission.REPORT_PROGRESS;
import static vn.thidua.platform.access.Permission.REVIEW_AWARDS;
import static vn.thidua.platform.access.Permission.RUN_COUNCILS;
import static vn.thidua.platform.access.Permission.SET_CITIZEN_NUMBERS;
import static vn.thidua.platform.access.Permission.TAKE_STEP;
import static vn.thidua.platform.access.Permission.VOTE;

import java.util.EnumSet;
import java.util.Set;

/** What an account is to a tenant. An account may hold several roles in one tenant. */
public enum Role {
    /** Quản trị: configures the agency, its accounts, units and plan kinds. */
    ADMINISTRATOR(
            READ,
            VOTE,
            REGISTER_ONESELF,
            ADMINISTER,
            MANAGE_ACCOUNTS,
            MANAGE_STRUCTURE,
            SET_CITIZEN_NUMBERS,
            PUBLISH_TEMPLATE,
            TAKE_STEP,
            KEEP_GROUPS),
    /** Người lập kế hoạch: drafts plans, links them, adopts templates. */
    PLANNER(
            READ,
            VOTE,
            REGISTER_ONESELF,
            DRAFT_PLAN,
            LINK_PLAN,
            ADOPT_TEMPLATE,
            PUBLISH_TEMPLATE,
            REPORT_PROGRESS,
            REGISTER,
            ATTACH,
            KEEP_EVIDENCE,
            NOMINATE,
            TAKE_STEP,
            KEEP_GROUPS),
    /** Người phê duyệt: approves, returns, accepts links of subordinates. */
    APPROVER(READ, VOTE, REGISTER_ONESELF, APPROVE_PLAN, LINK_PLAN, ANSWER_LINK, TAKE_STEP),
    /**
     * Văn thư: issues and records plans and awards in the register, confirms reports, receives
     * registrations.
     */
    OFFICE_CLERK(
            READ,
            VOTE,
            REGISTER_ONESELF,
            ISSUE_PLAN,
            CONFIRM_PROGRESS,
            REPORT_PROGRESS,
            REGISTER,
            RECEIVE_REGISTRATION,
            ANSWER_LINK,
            IMPOSE_DUTY,
            ATTACH,
            KEEP_EVIDENCE,
            RECOGNISE_INITIATIVE,
            NOMINATE,
            REVIEW_AWARDS,
            RUN_COUNCILS,
            DECIDE_AWARDS,
            TAKE_STEP),
    /** Thủ trưởng đơn vị: reports, registers, nominates and issues plans of the own unit. */
    UNIT_HEAD(
            READ,
            VOTE,
            REGISTER_ONESELF,
            DRAFT_UNIT_PLAN,
            REPORT_PROGRESS,
            REGISTER,
            ATTACH,
            KEEP_EVIDENCE,
            NOMINATE,
            TAKE_STEP),
    /** Cán bộ tổ chức: keeps what holds people and collectives back from nominations. */
    PERSONNEL_OFFICER(READ, VOTE, REGISTER_ONESELF, HOLD_ELIGIBILITY, TAKE_STEP),
    /** Thành viên hội đồng: reads everything, takes steps of procedures, votes. */
    COUNCIL_MEMBER(READ, VOTE, REGISTER_ONESELF, TAKE_STEP),
    /** Người xem: reads, registers themself, and votes in councils in which they sit. */
    VIEWER(READ, VOTE, REGISTER_ONESELF);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        permissions = EnumSet.of(first, rest);
    }

    /** What this role may do in its tenant. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
