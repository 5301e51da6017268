package vn.thidua.tenants.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that agencies exchange: the type of their bytes, and how names end. */
enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OLD_WORD("application/msword", "doc"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OLD_EXCEL("application/vnd.ms-excel", "xls"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt"),
    TABLE("text/csv", "csv");

    private final String contentType;
    private final List<String> endings;

    FileType(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    String contentType() {
        return contentType;
    }

    /** The type of such bytes under such a name; none where one does not fit the other. */
    static Optional<FileType> of(String contentType, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.contentType.equals(contentType))
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** All endings, for people. */
    static String known() {
        return Stream.of(values())
                .flatMap(type -> type.endings.stream())
                .collect(Collectors.joining(", "));
    }
}
