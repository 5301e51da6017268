package vn.thidua.graphql.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;

/** A folder on the class path, in whichever jars and directories it lies. */
public final class ResourceFolder {
    private ResourceFolder() {}

    /** The texts of the files with this ending, by their name without it, in order of name. */
    public static Map<String, String> read(String folder, String ending) {
        try {
            var texts = new TreeMap<String, String>();
            var places = ResourceFolder.class.getClassLoader().getResources(folder);
            while (places.hasMoreElements()) {
                readPlace(places.nextElement(), folder, ending, texts);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readPlace(
            URL place, String folder, String ending, Map<String, String> texts) throws IOException {
        if (place.openConnection() instanceof JarURLConnection jar) {
            readJar(jar, folder, ending, texts);
        } else {
            readDirectory(place, ending, texts);
        }
    }

    private static void readJar(
            JarURLConnection connection, String folder, String ending, Map<String, String> texts)
            throws IOException {
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                var name = entry.getName();
                if (name.startsWith(folder + "/") && name.endsWith(ending)) {
                    try (var content = jar.getInputStream(entry)) {
                        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        keep(name.substring(folder.length() + 1), ending, text, texts);
                    }
                }
            }
        }
    }

    private static void readDirectory(URL place, String ending, Map<String, String> texts)
            throws IOException {
        try (var files = Files.list(Path.of(uri(place)))) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                keep(file.getFileName().toString(), ending, Files.readString(file), texts);
            }
        }
    }

    private static void keep(String file, String ending, String text, Map<String, String> texts) {
        var name = file.substring(0, file.length() - ending.length());
        if (texts.put(name, text) != null) {
            throw new IllegalStateException("two files are called " + file + "; rename one");
        }
    }

    private static URI uri(URL place) {
        try {
            return place.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place: " + place, e);
        }
    }
}
