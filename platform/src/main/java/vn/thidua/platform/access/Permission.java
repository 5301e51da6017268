package vn.thidua.platform.access;

/** One thing that an account may do in its tenant. Roles are sets of these. */
public enum Permission {
    /** Read what the agency owns and what others let it see. */
    READ(false),
    /** Set plan kinds, settings and the agency's own configuration. */
    ADMINISTER(true),
    /** Make accounts, give and take roles. */
    MANAGE_ACCOUNTS(true),
    /** Keep units, head counts and people. */
    MANAGE_STRUCTURE(true),
    /** Draft, edit, submit and discard the agency's plans; amend issued ones. */
    DRAFT_PLAN(true),
    /** The same for plans of a unit inside the agency. */
    DRAFT_UNIT_PLAN(true),
    /** Approve a submitted plan or return it with a reason. */
    APPROVE_PLAN(true),
    /** Issue an approved plan, record one issued on paper, close and archive. */
    ISSUE_PLAN(true),
    /** Propose, withdraw, cut and acknowledge links to superiors' plans; target edges. */
    LINK_PLAN(true),
    /** Accept, decline or cut links that other agencies propose to the agency's plans. */
    ANSWER_LINK(true),
    /** Publish a plan's body as a template. */
    PUBLISH_TEMPLATE(true),
    /** Take over a template into a draft. */
    ADOPT_TEMPLATE(true),
    /** Report progress of a plan or a target. */
    REPORT_PROGRESS(true),
    /** Confirm, reject or correct reported progress. */
    CONFIRM_PROGRESS(true),
    /**
     * Register others for emulation: one's unit and its people; planners and the office anybody.
     */
    REGISTER(true),
    /** Register oneself for emulation; everybody may whose account is a person's. */
    REGISTER_ONESELF(true),
    /** Receive registrations or return them; take late ones, with a reason. */
    RECEIVE_REGISTRATION(true),
    /** Upload files, to attach them to what one keeps. */
    ATTACH(true),
    /** Keep evidence of merit: initiatives, role models, what was held, published and achieved. */
    KEEP_EVIDENCE(true),
    /** Note which initiatives the initiative council has recognised, and which not. */
    RECOGNISE_INITIATIVE(true),
    /** Nominate people and collectives for awards, and withdraw that. */
    NOMINATE(true),
    /** Open and close reviews of awards, hand out quotas. */
    REVIEW_AWARDS(true),
    /** Form councils, convene their sessions, open and close their ballots, keep the minutes. */
    RUN_COUNCILS(true),
    /** Vote in sessions of the councils in which one sits; everybody may who does. */
    VOTE(true),
    /**
     * See, open and settle what holds people and collectives back from nominations: discipline,
     * inspections, complaints. Others learn that somebody is held back, and no more.
     */
    HOLD_ELIGIBILITY(true),
    /** Draft, issue, record, publish and correct decisions on awards, and revoke them. */
    DECIDE_AWARDS(true),
    /** Enter citizen numbers, by which people are known again in other agencies. */
    SET_CITIZEN_NUMBERS(true),
    /** Impose duties to issue on subordinates and units. */
    IMPOSE_DUTY(true),
    /**
     * Take a step of an approval procedure that one's role, unit, office or name is in turn for;
     * let others act in one's place.
     */
    TAKE_STEP(true),
    /** Form emulation groups of the agencies that stand under the own one, and keep their seats. */
    KEEP_GROUPS(true);

    private final boolean writes;

    Permission(boolean writes) {
        this.writes = writes;
    }

    /** Whether using it changes something; refused while the tenant is read-only. */
    public boolean writes() {
        return writes;
    }
}
