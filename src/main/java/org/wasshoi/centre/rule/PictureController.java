package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.RoomId;
import org.wasshoi.people.Acting;
import org.wasshoi.upload.Upload;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Pictures of rooms: shown to everybody, added and taken away by those who answer for the room.
@Controller
class PictureController {

    private final RulePlaces places;
    private final Looks looks;
    private final KeepingPictures keeping;

    PictureController(RulePlaces places, Looks looks, KeepingPictures keeping) {
        this.places = places;
        this.looks = looks;
        this.keeping = keeping;
    }

    /// The bytes under an address never change, so nobody asks for them twice.
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/rooms/{code}/pictures/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String code, @PathVariable UUID id, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var file = looks.file(new RoomId(code), id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .eTag('"' + id.toString() + '"')
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/rooms/{room}/pictures")
    PicturesPage ask(
            @PathVariable String place,
            @PathVariable String room,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return page(acting, place, room, Map.of(), UUID.randomUUID());
    }

    @Permit(Permission.EDIT_RULES)
    @PostMapping("/rules/{place}/rooms/{room}/pictures")
    Reply change(
            @PathVariable String place,
            @PathVariable String room,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        if (fields.containsKey("remove")) {
            var page = page(acting, place, room, Map.of(), UUID.randomUUID());
            page.find(fields.get("remove")).ifPresent(one -> keeping.remove(acting, one));
            return new Reply.Redirect(page.path());
        }
        var once = Once.of(fields).key();
        var page = page(acting, place, room, fields, once);
        var problems = keeping.add(acting, once, page.room(), fields, upload(picture));
        return problems.isEmpty() ? new Reply.Redirect(page.path()) : page.wrong(problems);
    }

    private PicturesPage page(
            Acting acting, String place, String code, Map<String, String> typed, UUID once) {
        var here = places.find(acting.who(), place);
        var room = here.room(code).orElseThrow(NotFound::new);
        return new PicturesPage(here, room, looks.pictures(room.id()), typed, once, List.of());
    }

    private static Upload upload(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? new Upload("", new byte[0])
                    : new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
