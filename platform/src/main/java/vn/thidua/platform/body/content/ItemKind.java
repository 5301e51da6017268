package vn.thidua.platform.body.content;

/** The kinds of items; in JSON the property {@code kind} of an item's content. */
public enum ItemKind {
    BASIS(Section.BASES),
    PURPOSE(Section.PURPOSES),
    REQUIREMENT(Section.REQUIREMENTS),
    MOVEMENT(Section.MOVEMENTS),
    CONTENT_ITEM(Section.CONTENT),
    TASK(Section.CONTENT),
    TARGET(Section.TARGETS),
    INDICATOR(Section.INDICATORS),
    SOLUTION(Section.SOLUTIONS),
    ELIGIBLE_SUBJECT(Section.SUBJECTS),
    CRITERION(Section.CRITERIA),
    AWARD_SCHEME(Section.AWARDS),
    AWARD_ROUTE(Section.AWARD_ROUTES),
    QUOTA(Section.QUOTAS),
    FUND(Section.FUNDS),
    PLAN_PHASE(Section.PHASES),
    CAMPAIGN_WAVE(Section.PHASES),
    OCCASION(Section.OCCASIONS),
    DEADLINE(Section.DEADLINES),
    RESPONSIBILITY(Section.RESPONSIBILITIES),
    INSPECTION(Section.INSPECTIONS),
    MEDIA_CHANNEL(Section.MEDIA),
    FORM_TEMPLATE(Section.FORMS),
    RECIPIENT(Section.RECIPIENTS),
    /** The only kind that may stand in any section. */
    NOTE(Section.NOTES);

    private final Section home;

    ItemKind(Section home) {
        this.home = home;
    }

    /** The section that items of this kind belong to. */
    public Section home() {
        return home;
    }

    /** Whether an item of this kind may stand in {@code section}. */
    public boolean fits(Section section) {
        return this == NOTE || home == section;
    }
}
