package vn.thidua.platform.body.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;

/** What an item of a plan says, apart from its words. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Basis.class, name = "BASIS"),
    @JsonSubTypes.Type(value = Purpose.class, name = "PURPOSE"),
    @JsonSubTypes.Type(value = Requirement.class, name = "REQUIREMENT"),
    @JsonSubTypes.Type(value = Movement.class, name = "MOVEMENT"),
    @JsonSubTypes.Type(value = ContentItem.class, name = "CONTENT_ITEM"),
    @JsonSubTypes.Type(value = Task.class, name = "TASK"),
    @JsonSubTypes.Type(value = Target.class, name = "TARGET"),
    @JsonSubTypes.Type(value = Indicator.class, name = "INDICATOR"),
    @JsonSubTypes.Type(value = Solution.class, name = "SOLUTION"),
    @JsonSubTypes.Type(value = EligibleSubject.class, name = "ELIGIBLE_SUBJECT"),
    @JsonSubTypes.Type(value = Criterion.class, name = "CRITERION"),
    @JsonSubTypes.Type(value = AwardScheme.class, name = "AWARD_SCHEME"),
    @JsonSubTypes.Type(value = AwardRoute.class, name = "AWARD_ROUTE"),
    @JsonSubTypes.Type(value = Quota.class, name = "QUOTA"),
    @JsonSubTypes.Type(value = Fund.class, name = "FUND"),
    @JsonSubTypes.Type(value = PlanPhase.class, name = "PLAN_PHASE"),
    @JsonSubTypes.Type(value = CampaignWave.class, name = "CAMPAIGN_WAVE"),
    @JsonSubTypes.Type(value = Occasion.class, name = "OCCASION"),
    @JsonSubTypes.Type(value = Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Responsibility.class, name = "RESPONSIBILITY"),
    @JsonSubTypes.Type(value = Inspection.class, name = "INSPECTION"),
    @JsonSubTypes.Type(value = MediaChannel.class, name = "MEDIA_CHANNEL"),
    @JsonSubTypes.Type(value = FormTemplate.class, name = "FORM_TEMPLATE"),
    @JsonSubTypes.Type(value = Recipient.class, name = "RECIPIENT"),
    @JsonSubTypes.Type(value = Note.class, name = "NOTE")
})
public sealed interface ItemContent
        permits AwardRoute,
                AwardScheme,
                Basis,
                CampaignWave,
                ContentItem,
                Criterion,
                Deadline,
                EligibleSubject,
                FormTemplate,
                Fund,
                Indicator,
                Inspection,
                MediaChannel,
                Movement,
                Note,
                Occasion,
                PlanPhase,
                Purpose,
                Quota,
                Recipient,
                Requirement,
                Responsibility,
                Solution,
                Target,
                Task {

    /** The kind of {@code content}. */
    static ItemKind kindOf(ItemContent content) {
        return switch (content) {
            case AwardRoute _ -> ItemKind.AWARD_ROUTE;
            case AwardScheme _ -> ItemKind.AWARD_SCHEME;
            case Basis _ -> ItemKind.BASIS;
            case CampaignWave _ -> ItemKind.CAMPAIGN_WAVE;
            case ContentItem _ -> ItemKind.CONTENT_ITEM;
            case Criterion _ -> ItemKind.CRITERION;
            case Deadline _ -> ItemKind.DEADLINE;
            case EligibleSubject _ -> ItemKind.ELIGIBLE_SUBJECT;
            case FormTemplate _ -> ItemKind.FORM_TEMPLATE;
            case Fund _ -> ItemKind.FUND;
            case Indicator _ -> ItemKind.INDICATOR;
            case Inspection _ -> ItemKind.INSPECTION;
            case MediaChannel _ -> ItemKind.MEDIA_CHANNEL;
            case Movement _ -> ItemKind.MOVEMENT;
            case Note _ -> ItemKind.NOTE;
            case Occasion _ -> ItemKind.OCCASION;
            case PlanPhase _ -> ItemKind.PLAN_PHASE;
            case Purpose _ -> ItemKind.PURPOSE;
            case Quota _ -> ItemKind.QUOTA;
            case Recipient _ -> ItemKind.RECIPIENT;
            case Requirement _ -> ItemKind.REQUIREMENT;
            case Responsibility _ -> ItemKind.RESPONSIBILITY;
            case Solution _ -> ItemKind.SOLUTION;
            case Target _ -> ItemKind.TARGET;
            case Task _ -> ItemKind.TASK;
        };
    }
}
