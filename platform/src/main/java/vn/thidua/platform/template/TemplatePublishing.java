package vn.thidua.platform.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.template.PublishTemplateVersion.Answer.VersionTaken;

/** The door of those who publish templates. */
@Singleton
public class TemplatePublishing {
    private static final String SUBJECT = "Template";

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;
    private final Templates reading;
    private final BodyCodec codec;
    private final Audit audit;
    private final Clock clock;

    TemplatePublishing(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            Templates reading,
            BodyCodec codec,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.reading = reading;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    /** Offers a text to others. What belongs to the one plan that it was is left out of it. */
    @Transactional
    public PublishTemplate.Answer publish(Scope scope, PublishTemplate command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        var faults = faults(command.heading(), command.content());
        if (!faults.isEmpty()) {
            return new PublishTemplate.Answer.Faulty(faults);
        }
        var now = clock.instant();
        var row = TemplateRow.first(scope, command.heading(), now);
        templates.insert(row);
        insertVersion(row, command.content(), now);
        record(scope, "template.publish", row);
        return new PublishTemplate.Answer.Published(reading.fetch(scope, row.id()));
    }

    /** Offers a new version in the place of the current one; adopters keep what they have. */
    @Transactional
    public PublishTemplateVersion.Answer publishVersion(
            Scope scope, PublishTemplateVersion command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        var current = lock(scope, command.template());
        if (current.withdrawnAt() != null) {
            return new PublishTemplateVersion.Answer.Withdrawn(current.withdrawnAt());
        }
        if (current.currentVersion() != command.expected()) {
            return new VersionTaken(current.currentVersion());
        }
        var heading = current.next(command);
        var faults = faults(heading, command.content());
        if (!faults.isEmpty()) {
            return new PublishTemplateVersion.Answer.Faulty(faults);
        }
        var now = clock.instant();
        var row = current.amended(heading, now);
        templates.amend(row);
        insertVersion(row, command.content(), now);
        record(scope, "template.publish-version", row);
        return new PublishTemplateVersion.Answer.Published(reading.fetch(scope, row.id()));
    }

    private static List<TemplateFault> faults(TemplateHeading heading, VersionContent content) {
        var faults = new ArrayList<>(heading.faults());
        faults.addAll(content.faults());
        return faults;
    }

    private void insertVersion(TemplateRow row, VersionContent content, Instant now) {
        versions.insert(
                new TemplateVersionRow(
                        row.id(),
                        row.currentVersion(),
                        now,
                        content.changeNote(),
                        PlanBody.FORMAT,
                        codec.write(Stripping.template(content.body()))));
    }

    private void record(Scope scope, String action, TemplateRow row) {
        var version = Integer.toString(row.currentVersion());
        audit.record(
                scope, action, SUBJECT, row.id(), Map.of("name", row.name(), "version", version));
    }

    /** No longer offers a template. */
    @Transactional
    public WithdrawTemplate.Answer withdraw(Scope scope, WithdrawTemplate command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        var row = lock(scope, command.template());
        if (row.withdrawnAt() != null) {
            return new WithdrawTemplate.Answer.AlreadyWithdrawn(row.withdrawnAt());
        }
        templates.withdraw(scope.tenant(), row.id(), clock.instant());
        record(scope, "template.withdraw", row);
        return new WithdrawTemplate.Answer.Withdrawn(reading.fetch(scope, row.id()));
    }

    /** Offers a withdrawn template again. */
    @Transactional
    public ReinstateTemplate.Answer reinstate(Scope scope, ReinstateTemplate command) {
        scope.require(Permission.PUBLISH_TEMPLATE);
        var row = lock(scope, command.template());
        if (row.withdrawnAt() == null) {
            return new ReinstateTemplate.Answer.NotWithdrawn();
        }
        templates.reinstate(scope.tenant(), row.id());
        record(scope, "template.reinstate", row);
        return new ReinstateTemplate.Answer.Reinstated(reading.fetch(scope, row.id()));
    }

    private TemplateRow lock(Scope scope, TemplateId template) {
        return templates
                .lock(scope.tenant(), template)
                .orElseThrow(() -> new NotVisible(Templates.TEMPLATE));
    }
}
