package vn.thidua.infra.file;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where files are kept, from the configuration: {@code thidua.files.*}. */
@Singleton
final class FileSettings {
    private final Path folder;
    private final String bucket;
    private final String endpoint;
    private final String region;
    private final String user;
    private final String password;

    FileSettings(
            @Property(name = "thidua.home", defaultValue = ".data") String home,
            @Property(name = "thidua.files.folder", defaultValue = "") String folder,
            @Property(name = "thidua.files.bucket", defaultValue = "") String bucket,
            @Property(name = "thidua.files.endpoint", defaultValue = "") String endpoint,
            @Property(name = "thidua.files.region", defaultValue = "us-east-1") String region,
            @Property(name = "thidua.files.user", defaultValue = "") String user,
            @Property(name = "thidua.files.password", defaultValue = "") String password) {
        this.folder = folder.isBlank() ? Path.of(home, "files") : Path.of(folder.strip());
        this.bucket = bucket.strip();
        this.endpoint = endpoint.strip();
        this.region = region.strip();
        this.user = user.strip();
        this.password = password;
    }

    /** The folder that keeps files where there is no bucket. */
    Path folder() {
        return folder;
    }

    /** The bucket that keeps files; empty where a folder does. */
    String bucket() {
        return bucket;
    }

    /** Where the bucket's server answers; empty for Amazon's. */
    String endpoint() {
        return endpoint;
    }

    String region() {
        return region;
    }

    /** The id of the access key; empty for what the machine itself may do. */
    String user() {
        return user;
    }

    /** The secret of the access key. */
    String password() {
        return password;
    }
}
