package vn.thidua.infra.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A folder of this machine, or of a disk that all instances share. */
final class FolderStore implements FileStore {
    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Written beside its place and put there at once: nobody ever reads half a file. */
    @Override
    public void keep(String key, Path file) {
        var place = place(key);
        try {
            Files.createDirectories(place.getParent());
            var beside = place.resolveSibling(UUID.randomUUID() + ".part");
            try {
                Files.copy(file, beside);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Away("could not keep " + place, e);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(place(key));
        } catch (IOException e) {
            throw new Away("could not open " + place(key), e);
        }
    }

    @Override
    public void remove(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new Away("could not remove " + place(key), e);
        }
    }

    private Path place(String key) {
        var place = folder.resolve(key).normalize();
        if (!place.startsWith(folder) || place.equals(folder)) {
            throw new IllegalArgumentException("no key of a file: " + key);
        }
        return place;
    }
}
