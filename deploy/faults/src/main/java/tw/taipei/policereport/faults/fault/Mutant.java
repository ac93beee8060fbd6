package tw.taipei.policereport.faults.fault;

import static tw.taipei.policereport.faults.fault.SourceChange.gateway;
import static tw.taipei.policereport.faults.fault.SourceChange.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Mistakes that the protocol must not have. A checker that does not notice them would not notice ours either. */
public enum Mutant {
    FLIP_AFTER_THREE_ACKNOWLEDGEMENTS(
            List.of(),
            gateway("service/ServiceCalls.java", "if (!failures.isEmpty()) {", "if (failures.size() > 1) {"),
            gateway("intake/Publication.java", "if (!broken.isEmpty()) {", "if (broken.size() > 1) {"),
            gateway(
                    "release/PublicationLog.java",
                    "and not exists (select from part p",
                    "and 1 >= (select count(*) from part p")),
    GATEWAY_DOES_NOT_PIN(
            List.of(),
            gateway(
                    "service/RowReader.java",
                    "\"release=\" + key.release() + \"&lang=all&limit=\"",
                    "\"lang=all&limit=\""),
            gateway(
                    "service/ListAnswers.java",
                    "                && answer.path(\"release\").asLong(-1) == key.release()\n",
                    "")),
    SERVICE_FALLS_BACK_TO_NEWEST(
            List.of(),
            service(
                    "answer/ReleaseChoice.java",
                    "        } catch (ReleaseNotHereException | NothingPublishedException |",
                    "        } catch (ReleaseNotHereException e) {\n"
                            + "            return new ReleaseChoice(releases.current(), echo, null);\n"
                            + "        } catch (NothingPublishedException |")),
    NO_COMPARE_AND_SWAP(
            List.of(),
            gateway(
                    "release/PublicationLog.java",
                    "epoch = epoch + 1 where epoch = ?\"",
                    "epoch = epoch + 1 where ? >= 0\""),
            gateway(
                    "release/PublicationLog.java",
                    "new Pointer(release.number(), release.baseEpoch() + 1)",
                    "new Pointer(release.number(), before.epoch() + 1)")),
    STAGING_IS_NOT_IDEMPOTENT(
            List.of(
                    "alter table %s.observation drop constraint observation_pkey",
                    "alter table %s.published_change drop constraint published_change_pkey",
                    "alter table %s.note drop constraint note_pkey",
                    "alter table %s.programme drop constraint programme_pkey"),
            service("intake/Intake.java", "if (stored.rows() == 0) {", "if (order.fence() >= 0) {"),
            service(
                    "intake/Intake.java",
                    "        return seals.of(release, staged);",
                    "        Contents all = reports.read(order.report(), order.revision());\n"
                            + "        all = new Contents(\n"
                            + "                all.observations().stream().distinct().toList(),\n"
                            + "                all.changes().stream().distinct().toList(),\n"
                            + "                all.notes().stream().distinct().toList(),\n"
                            + "                all.programmes().stream().distinct().toList());\n"
                            + "        return new Seal(release, all.rows(), all.digest());")),
    DATABASE_DOES_NOT_WAIT_FOR_THE_DISK(List.of("alter system set fsync = off")),
    NO_FENCE(List.of(), service("intake/Intake.java", "if (order.fence() < seen) {", "if (order.fence() < 0) {")),
    CACHE_KEY_WITHOUT_RELEASE(
            List.of(), gateway("http/AnswerCache.java", "new Key(request.pin().release(), ", "new Key(0, "));

    private final List<String> statements;
    private final List<SourceChange> changes;

    Mutant(List<String> statements, SourceChange... changes) {
        this.statements = statements;
        this.changes = List.of(changes);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For an administrator to execute, with the schema of a service in place of {@code %s}. */
    List<String> statements() {
        return statements;
    }

    List<SourceChange> of(SourceChange.Module module) {
        return changes.stream().filter(change -> change.module() == module).toList();
    }

    /** All changes, with the crash points in the same sources. */
    List<SourceChange> withCrashPoints(SourceChange.Module module) {
        List<SourceChange> points =
                module == SourceChange.Module.GATEWAY ? CrashPoint.ofGateway() : CrashPoint.ofServices();
        return Stream.concat(of(module).stream(), points.stream()).toList();
    }
}
