package org.wasshoi.centre.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.Picture;
import org.wasshoi.centre.Position;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Words;
import org.wasshoi.people.Acting;
import org.wasshoi.upload.Checked;
import org.wasshoi.upload.CheckingUploads;
import org.wasshoi.upload.FileType;
import org.wasshoi.upload.Pictures;
import org.wasshoi.upload.Upload;
import org.wasshoi.web.Problem;

/// Takes pictures in and away (写真の登録), and writes down where a facility lies.
@Component
class KeepingPictures {

    static final int LARGEST = 3 * 1024 * 1024;
    static final int MOST = 6;

    private static final int LONGEST = 200;
    private static final Set<FileType> KINDS =
            EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP);
    private static final Masking MASKING =
            Masking.showing("room", "words", "latitude", "longitude");

    private final CheckingUploads checking;
    private final KeptPictures pictures;
    private final Looks looks;
    private final AuditLog audit;

    KeepingPictures(CheckingUploads checking, KeptPictures pictures, Looks looks, AuditLog audit) {
        this.checking = checking;
        this.pictures = pictures;
        this.looks = looks;
        this.audit = audit;
    }

    /// What has to be put right; nothing if the picture is there.
    @Transactional
    public List<Problem> add(
            Acting acting, UUID once, Room room, Map<String, String> typed, Upload upload) {
        var in = new Reading(typed);
        var words =
                new Words(
                        in.words("ja", LONGEST),
                        in.words("en", LONGEST),
                        in.words("easy", LONGEST));
        if (upload.content().length > LARGEST) {
            in.wrong("picture", "picture-large");
        } else if (looks.pictures(room.id()).size() >= MOST) {
            in.wrong("picture", "picture-many");
        }
        if (!in.problems().isEmpty()) {
            return in.problems();
        }
        return switch (checking.check(upload)) {
            case Checked.Refused(var why) -> List.of(new Problem("picture", why.key()));
            case Checked.Accepted(var type) when !KINDS.contains(type) ->
                    List.of(new Problem("picture", "rule.problem.picture-kind"));
            case Checked.Accepted(var type) ->
                    Pictures.bare(type, upload.content())
                            .map(bare -> keep(acting, once, room, type, bare, words))
                            .orElse(List.of(new Problem("picture", "rule.problem.picture-kind")));
        };
    }

    @Transactional
    public void remove(Acting acting, Picture picture) {
        if (pictures.remove(picture)) {
            audit.record(
                    acting.did(
                            new Verb("picture.remove"),
                            new Target("picture", picture.id().toString()),
                            null,
                            MASKING.change(
                                    Map.of(
                                            "room", picture.room().value(),
                                            "words", picture.words().ja()),
                                    null)));
        }
    }

    @Transactional
    public void place(Acting acting, String facility, Position position) {
        pictures.place(facility, position);
        audit.record(
                acting.did(
                        new Verb("facility.place"),
                        new Target("facility", facility),
                        null,
                        MASKING.change(
                                null,
                                Map.of(
                                        "latitude", position.latitude().toString(),
                                        "longitude", position.longitude().toString()))));
    }

    private List<Problem> keep(
            Acting acting, UUID once, Room room, FileType type, byte[] bare, Words words) {
        var by = acting.who().person();
        if (pictures.add(once, room.id(), type.mediaType(), bare, words, by)) {
            audit.record(
                    acting.did(
                            new Verb("picture.add"),
                            new Target("room", room.id().value()),
                            null,
                            MASKING.change(
                                    null, Map.of("room", room.id().value(), "words", words.ja()))));
        }
        return List.of();
    }
}
