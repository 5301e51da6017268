package vn.thidua.infra.file;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The store that is configured: a bucket if one is named, else a folder. */
@Factory
final class FileStores {
    @Singleton
    FileStore store(FileSettings settings) {
        return settings.bucket().isEmpty()
                ? new FolderStore(settings.folder())
                : new BucketStore(settings);
    }
}
