package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.template.Offering;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.WithdrawTemplate;

/** Templates. */
@Singleton
final class TemplateCases implements Cases {
    private final TemplatePublishing publishing;

    TemplateCases(TemplatePublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        // By its id alone the second is public; it is not offered to everybody.
        return Map.of("Template", this::offered, "PublicTemplate", this::offered);
    }

    TemplateId offered(World world) {
        return Offering.publish(
                publishing, world.own(), "Mẫu thi đua", Audience.SUBORDINATES_AND_GROUP);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.templateReinstate").with("input.template", this::withdrawn),
                Case.of("PublicReading.template")
                        .within(_ -> PublishedCases.PUBLIC)
                        .with("id", this::open),
                Case.of("Oversight.templates").where("publisher", this::publisher));
    }

    private Object withdrawn(World world) {
        var template = offered(world);
        publishing.withdraw(world.own(), new WithdrawTemplate(template));
        return world.id("Template", template);
    }

    private Object open(World world) {
        var template = Offering.publish(publishing, world.own(), "Mẫu thi đua", Audience.PUBLIC);
        return world.id("PublicTemplate", template);
    }

    private Object publisher(World world) {
        offered(world);
        return world.id("Agency", world.own().agency());
    }
}
