// What an app says under the title of a list, such as that no clinician has looked it over; nothing where it says nothing.
import { type ComponentType, createContext } from 'preact'

export type ListNoticeProps = { list: string }

export const ListNotice = createContext<ComponentType<ListNoticeProps> | undefined>(undefined)
