package tw.taipei.policereport.faults.fault;

import java.util.Objects;

/**
 * Some text of one source file, and what stands there instead. It has to fit exactly once, so that a change of the
 * sources which it no longer fits is noticed.
 *
 * @param file below the source folder of its module's package {@code tw.taipei.policereport}
 */
record SourceChange(Module module, String file, String text, String instead) {

    /** Where the changed classes come from. */
    enum Module {
        GATEWAY("gateway", "gateway"),
        DISSEMINATION("libs/dissemination", "dissemination");

        private final String folder;
        private final String name;

        Module(String folder, String name) {
            this.folder = folder;
            this.name = name;
        }

        String sources() {
            return folder + "/src/main/java/tw/taipei/policereport/" + name;
        }
    }

    SourceChange {
        Objects.requireNonNull(module, "module is null");
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(instead, "instead is null");
    }

    static SourceChange gateway(String file, String text, String instead) {
        return new SourceChange(Module.GATEWAY, file, text, instead);
    }

    static SourceChange service(String file, String text, String instead) {
        return new SourceChange(Module.DISSEMINATION, file, text, instead);
    }

    String path() {
        return module.sources() + "/" + file;
    }

    String applyTo(String source) {
        int at = source.indexOf(text);
        if (at < 0 || source.indexOf(text, at + 1) >= 0) {
            throw new IllegalStateException("'" + text.strip() + "' does not stand once in " + path()
                    + "; whoever changed that file adapts " + SourceChange.class.getPackageName());
        }
        return source.substring(0, at) + instead + source.substring(at + text.length());
    }
}
