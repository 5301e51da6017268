package vn.thidua.tenants.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.file.FileStore;
import vn.thidua.infra.file.S3Server;
import vn.thidua.infra.file.SomeFiles;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** The program as it is configured for a store that speaks S3, on a real server. */
@ExtendWith(House.class)
class BucketAttachmentsIT {
    private final ApplicationContext house;
    private final Scope scope;

    BucketAttachmentsIT(ApplicationContext house, Casting casting) {
        this.house = house;
        scope = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT);
    }

    private ApplicationContext program(S3Server server) {
        var properties = new HashMap<String, Object>(server.settings());
        for (var name : new String[] {"url", "username", "password"}) {
            var key = "datasources.default." + name;
            properties.put(key, house.getRequiredProperty(key, String.class));
        }
        properties.put("liquibase.enabled", false);
        return ApplicationContext.run(properties, "test");
    }

    @Test
    void filesGoIntoTheBucketAndAwayWithItsServer() throws Exception {
        var bytes = SomeFiles.pdf("Quyết định khen thưởng");
        var server = new S3Server();
        try (var program = program(server)) {
            var attachments = program.getBean(Attachments.class);
            var files = program.getBean(AttachmentCasting.class);

            var file = files.uploaded(scope, "Quyết định.pdf", bytes);
            var unused = files.uploaded(scope);
            files.attach(scope, file, "Attachment", unused.id());
            assertThat(server.count()).isEqualTo(2);
            try (var kept = attachments.open(scope, file.id())) {
                assertThat(kept.readAllBytes()).isEqualTo(bytes);
            }
            files.removeUnusedAfter(scope, Duration.ofDays(2));
            assertThat(server.count()).isEqualTo(1);

            server.close();
            var more = new UploadFile("a.pdf", new ByteArrayInputStream(bytes));
            assertThat(attachments.upload(scope, more))
                    .isEqualTo(new UploadFile.Answer.StoreAway());
            assertThatThrownBy(() -> attachments.open(scope, file.id()))
                    .isInstanceOf(FileStore.Away.class);
        }
    }
}
